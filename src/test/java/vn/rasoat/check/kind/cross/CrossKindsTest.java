package vn.rasoat.check.kind.cross;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.check.kind.OneRow.blank;
import static vn.rasoat.check.kind.OneRow.code;
import static vn.rasoat.check.kind.OneRow.date;
import static vn.rasoat.check.kind.OneRow.identifier;
import static vn.rasoat.check.kind.OneRow.number;
import static vn.rasoat.check.kind.OneRow.shortDate;
import static vn.rasoat.check.kind.OneRow.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.kind.Kinds;
import vn.rasoat.check.kind.OneRow;
import vn.rasoat.check.kind.TestRules;
import vn.rasoat.check.kind.common.NameHints;
import vn.rasoat.check.kind.common.SchoolGrade;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.IdentifierValue.Form;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.mapping.value.ValueReaders;
import vn.rasoat.model.Knowledge;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RuleLoader;

class CrossKindsTest {
    private static final String BIRTH = "{'maxAge': 100, 'entryAge': 6, 'yearStart': 9, 'childCardUntil': 6}";
    private static final String SEX = "{'femaleMiddle': ['Thị'], 'maleMiddle': ['Văn'], 'minimum': 0.9}";
    private static final ValueReader IDS =
            ValueReaders.of("personal-id", new OneRow().binding().context());

    private static Value id(String digits) {
        return IDS.read(Cell.of(digits));
    }

    private static String idBirth(OneRow row) throws Exception {
        return row.saidBy(Kinds.named("id-birth"), List.of("so_dinh_danh", "ngay_sinh"), BIRTH);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_birth_year_written_into_a_number_is_read_back(long seed) throws Exception {
        Random random = new Random(seed);
        int year = 1927 + random.nextInt(98);
        String digits = "001%d%02d%06d".formatted((year / 100 - 19) * 2, year % 100, 100_000 + random.nextInt(899_999));
        assertThat(idBirth(OneRow.of("so_dinh_danh", id(digits)).and("ngay_sinh", date(year * 10_000))))
                .as("%s %d", digits, year)
                .isEqualTo("pass");
        assertThat(idBirth(OneRow.of("so_dinh_danh", id(digits)).and("ngay_sinh", date((year + 1) * 10_000))))
                .as("%s %d", digits, year + 1)
                .contains("so_dinh_danh");
    }

    @Test
    void compares_two_digits_when_the_century_is_a_guess() throws Exception {
        OneRow row = OneRow.of("so_dinh_danh", id("001190123456"));
        assertThat(idBirth(row.and("ngay_sinh", shortDate(20900312)))).isEqualTo("pass");
        assertThat(idBirth(row.and("ngay_sinh", shortDate(19910312)))).isEqualTo("ngay_sinh so_dinh_danh");
    }

    @Test
    void leaves_a_number_of_another_form_to_the_rule_about_its_form() throws Exception {
        OneRow row = OneRow.of("so_dinh_danh", id("1190123456")).and("ngay_sinh", date(19910312));
        assertThat(idBirth(row)).isEqualTo("not-assessable");
        assertThat(idBirth(OneRow.of("so_dinh_danh", blank()).and("ngay_sinh", date(19910312))))
                .isEqualTo("not-applicable");
    }

    @Test
    void blames_both_when_the_witnesses_disagree() throws Exception {
        OneRow row = OneRow.of("so_dinh_danh", id("001190123456"))
                .and("ngay_sinh", date(19800312))
                .and("tuoi", number(46))
                .and("ma_so_thue", identifier(Form.PERSONAL_ID, "001190123456"));
        assertThat(idBirth(row)).isEqualTo("ngay_sinh so_dinh_danh");
    }

    @Test
    void a_class_and_a_number_in_another_column_bear_witness() throws Exception {
        OneRow pupil = OneRow.of("so_dinh_danh", id("001316012345"))
                .and("ngay_sinh", date(20160605 - 60_000))
                .and("lop_hoc", text("5A"));
        assertThat(idBirth(pupil)).isEqualTo("ngay_sinh → 05/06/2016");
        OneRow twice = OneRow.of("so_dinh_danh", id("001190123456"))
                .and("ngay_sinh", date(19910312))
                .and("ma_so_bhxh", identifier(Form.PERSONAL_ID, "001190123456"));
        assertThat(idBirth(twice)).isEqualTo("ngay_sinh → 12/03/1990");
    }

    @Test
    void proposes_no_day_that_is_not_in_the_calendar() throws Exception {
        OneRow row = OneRow.of("so_dinh_danh", id("001190123456"))
                .and("ngay_sinh", date(19920229))
                .and("tuoi", number(36));
        assertThat(idBirth(row)).isEqualTo("ngay_sinh");
    }

    private static String idSex(OneRow row) throws Exception {
        return row.saidBy(Kinds.named("id-sex"), List.of("so_dinh_danh", "gioi_tinh"), SEX);
    }

    @Test
    void a_name_and_a_relation_that_contradict_each_other_tell_nothing() throws Exception {
        OneRow row = OneRow.of("so_dinh_danh", id("001190123456"))
                .and("gioi_tinh", code("1"))
                .and("ho_va_ten", text("Nguyễn Thị Hoa"))
                .and("quan_he_chu_ho", code("con_trai"));
        assertThat(idSex(row)).isEqualTo("gioi_tinh so_dinh_danh");
        assertThat(idSex(row.and("quan_he_chu_ho", code("vo")))).isEqualTo("gioi_tinh → Nữ");
    }

    @Test
    void reads_names_in_capitals_and_knows_where_a_middle_word_stands() {
        NameHints hints = hints();
        assertThat(hints.ofMiddle("NGUYỄN THỊ HOA")).isEqualTo(Sex.FEMALE);
        assertThat(hints.ofMiddle("Thị Mai")).isEqualTo(Sex.FEMALE);
        assertThat(hints.ofMiddle("Trần Bảo Văn")).isEqualTo(Sex.NONE);
        assertThat(hints.ofMiddle("Văn Quyết")).isEqualTo(Sex.NONE);
        assertThat(hints.ofMiddle("Nguyễn Văn Thị Lan")).isEqualTo(Sex.FEMALE);
        assertThat(hints.ofMiddle("Hoàng Thi Thơ")).isEqualTo(Sex.NONE);
        assertThat(hints.ofMiddle("")).isEqualTo(Sex.NONE);
        assertThat(hints.ofGiven("Lê Ngọc Anh")).isEqualTo(Sex.NONE);
        assertThat(hints.ofGiven("Hương")).isEqualTo(Sex.NONE);
        assertThat(hints.ofGiven("Lê Thu HƯƠNG")).isEqualTo(Sex.FEMALE);
        assertThat(hints.ofGiven("H'Bia Niê")).isEqualTo(Sex.NONE);
    }

    private static NameHints hints() {
        try {
            return NameHints.bind(TestRules.of("test", List.of(), SEX).check(), new OneRow().binding());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_list_of_a_profile_has_its_ages_without_any_word() throws Exception {
        String groups = "{'groups': [{'profiles': ['nguoi_cao_tuoi'], 'min': 60}]}";
        OneRow row = OneRow.of("ngay_sinh", date(19700605));
        assertThat(row.saidBy(new AgeKind(), List.of("ngay_sinh"), groups)).isEqualTo("not-applicable");
        assertThat(row.inProfile("nguoi_cao_tuoi").saidBy(new AgeKind(), List.of("ngay_sinh"), groups))
                .isEqualTo("young ngay_sinh");
    }

    @Test
    void a_group_without_the_column_it_needs_concerns_nobody() throws Exception {
        String groups = "{'groups': [{'needs': ['ho_ngheo'], 'min': 75}, {'min': 70}]}";
        OneRow row = OneRow.of("ngay_sinh", date(19540605));
        assertThat(row.saidBy(new AgeKind(), List.of("ngay_sinh"), groups)).isEqualTo("pass");
        assertThat(row.and("ho_ngheo", blank()).saidBy(new AgeKind(), List.of("ngay_sinh"), groups))
                .isEqualTo("young ngay_sinh");
    }

    @Test
    void a_person_not_yet_born_is_left_to_the_rules_about_dates() throws Exception {
        OneRow row = OneRow.of("ngay_sinh", date(20270101));
        assertThat(row.saidBy(new AgeKind(), List.of("ngay_sinh"), "{'min': 18}"))
                .isEqualTo("not-assessable");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ages_are_those_of_the_calendar(long seed) throws Exception {
        Random random = new Random(seed);
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000));
        LocalDate asOf = birth.plusYears(18).plusDays(random.nextInt(3) - 1);
        String expected = asOf.isBefore(birth.plusYears(18)) ? "young ngay_sinh" : "pass";
        if (birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29) {
            return; // the birthday in other years is a matter of definition
        }
        OneRow row = OneRow.of(
                        "ngay_sinh",
                        date(birth.getYear() * 10_000 + birth.getMonthValue() * 100 + birth.getDayOfMonth()))
                .asOf(asOf);
        assertThat(row.saidBy(new AgeKind(), List.of("ngay_sinh"), "{'min': 18}"))
                .as("%s on %s", birth, asOf)
                .isEqualTo(expected);
    }

    private static final String CHILD =
            "{'groups': [{'object': 'TE', 'untilAge': 6, 'untilMonth': 9, 'untilDay': 30}]}";

    private static String childCard(int born, LocalDate asOf) throws Exception {
        return OneRow.of("so_the_bhyt", identifier(Form.VALID, "TE1017916012345"))
                .and("ngay_sinh", date(born))
                .asOf(asOf)
                .saidBy(new CardAge(), List.of("so_the_bhyt", "ngay_sinh"), CHILD);
    }

    @Test
    void a_childs_card_holds_to_30_september_or_to_the_end_of_the_month() throws Exception {
        String expired = "expired so_the_bhyt ngay_sinh";
        assertThat(childCard(20200930, LocalDate.of(2026, 9, 30))).isEqualTo("pass");
        assertThat(childCard(20200930, LocalDate.of(2026, 10, 1))).isEqualTo(expired);
        assertThat(childCard(20201001, LocalDate.of(2026, 10, 31))).isEqualTo("pass");
        assertThat(childCard(20201001, LocalDate.of(2026, 11, 1))).isEqualTo(expired);
        assertThat(childCard(20200228, LocalDate.of(2026, 9, 30))).isEqualTo("pass");
        assertThat(childCard(20200900, LocalDate.of(2026, 10, 1))).isEqualTo(expired);
        assertThat(childCard(20200000, LocalDate.of(2026, 12, 31))).isEqualTo("pass");
        assertThat(childCard(20200000, LocalDate.of(2027, 1, 1))).isEqualTo(expired);
    }

    @Test
    void reads_the_grade_and_nothing_else() {
        assertThat(SchoolGrade.of("5A")).isEqualTo(5);
        assertThat(SchoolGrade.of("Lớp 10A1")).isEqualTo(10);
        assertThat(SchoolGrade.of("lớp12")).isEqualTo(12);
        assertThat(SchoolGrade.of("Khối 9")).isEqualTo(9);
        assertThat(SchoolGrade.of("MG 5 tuổi")).isZero();
        assertThat(SchoolGrade.of("5 tuổi A")).isZero();
        assertThat(SchoolGrade.of("Lá 1")).isZero();
        assertThat(SchoolGrade.of("13")).isZero();
        assertThat(SchoolGrade.of("2016")).isZero();
        assertThat(SchoolGrade.of("")).isZero();
    }

    @Test
    void compare_requires_a_relation_and_fails_only_when_it_is_certainly_broken() throws Exception {
        String upTo = "{'op': 'le', 'value': 'as-of'}";
        assertThat(OneRow.of("x", date(20261102)).saidBy(new CompareKind(), List.of("x"), upTo))
                .isEqualTo("x");
        assertThat(OneRow.of("x", date(20260000)).saidBy(new CompareKind(), List.of("x"), upTo))
                .isEqualTo("not-assessable");
        assertThat(OneRow.of("x", date(20261101)).saidBy(new CompareKind(), List.of("x"), upTo))
                .isEqualTo("pass");
        OneRow two = OneRow.of("x", number(3)).and("y", number(2));
        assertThat(two.saidBy(new CompareKind(), List.of("x", "y"), "{'op': 'lt', 'other': 'y'}"))
                .isEqualTo("x y");
    }

    @Test
    void refuses_parameters_of_the_wrong_type() throws Exception {
        List<String> fields = List.of("a", "b");
        assertThat(OneRow.refusal(new DateDistance(), fields, "{'maxDays': 'sixty'}"))
                .contains("maxDays");
        assertThat(OneRow.refusal(new DateDistance(), List.of(), "{}")).contains("first");
        assertThat(OneRow.refusal(new AgeKind(), fields, "{'on': '2026-02-30'}"))
                .contains("on");
        assertThat(OneRow.refusal(new AgeKind(), fields, "{'over': ['x']}")).contains("over");
        assertThat(OneRow.refusal(Kinds.named("same-number"), fields, "{'part': 'half'}"))
                .contains("part");
        assertThat(OneRow.refusal(
                        new AmountKind(), fields, "{'steps': [{'step': 0, 'if': {'field': 'a', 'op': 'present'}}]}"))
                .contains("step");
        assertThat(OneRow.refusal(new ConditionKind(), fields, "{}")).contains("condition");
    }

    @Test
    void messages_name_only_what_the_rule_can_tell() throws RuleException {
        Pattern place = Pattern.compile("\\{([a-z_]+)}");
        for (Rule rule : rules()) {
            CheckKind kind = Kinds.named(rule.check().kind());
            for (String caseName : kind.cases()) {
                Matcher names = place.matcher(
                        rule.messageOf(caseName).vi() + rule.messageOf(caseName).en());
                while (names.find()) {
                    assertThat(names.group(1))
                            .as("%s %s", rule.id(), caseName)
                            .matches(name -> rule.fields().contains(name)
                                    || kind.arguments().contains(name));
                }
            }
            assertThat(rule.cases().keySet()).as(rule.id()).isSubsetOf(kind.cases());
        }
    }

    private static List<Rule> rules() throws RuleException {
        return RuleLoader.trusting().load(Knowledge.bundled()).stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.group().equals("lien_truong"))
                .collect(Collectors.toList());
    }
}
