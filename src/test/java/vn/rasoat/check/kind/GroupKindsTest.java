package vn.rasoat.check.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.kind.duplicate.DuplicateKinds;
import vn.rasoat.check.kind.household.HouseholdKinds;
import vn.rasoat.rule.RuleException;

/** What the examples of the rules do not show: hostile groups, and judging that the order of rows does not change. */
class GroupKindsTest {
    private static final Bound TABLE = Bound.to(
            "ma_ho",
            "quan_he_chu_ho",
            "gioi_tinh",
            "ngay_sinh",
            "so_dinh_danh",
            "ho_va_ten",
            "trang_thai",
            "ten_cha",
            "ten_me",
            "dan_toc",
            "so_thanh_vien",
            "so_nha",
            "thon");
    /** Parameters under which every kind can be bound. */
    private static final String PARAMETERS =
            """
            {'younger': ['child'], 'elder': ['parent'], 'least': 12, 'seldom': 15, 'mostOfWoman': 55, 'mostOfMan': 75,
             'report': 'several', 'label': 'x', 'adultAge': 18, 'most': 20, 'moreDays': 2, 'lessDays': 180, 'children': ['child'],
             'gone': ['da_chet'], 'code': 'chu_ho', 'holders': 'persons', 'atMost': 1,
             'places': [{'same': ['ma_ho']}], 'sets': [{'words': ['a']}, {'words': ['b']}],
             'pairs': [{'child': ['child'], 'parents': ['self', 'spouse']}]}
            """;

    private static GroupCheck bind(CheckKind kind) throws RuleException {
        String parameters = kind.name().equals("household-age-gap")
                ? PARAMETERS.replace("'several'", "['too-close']")
                : kind.name().equals("household-head-fit") ? PARAMETERS.replace("'several'", "'young'") : PARAMETERS;
        BoundCheck check = TABLE.bind(kind, "ho_va_ten", parameters);
        return (GroupCheck) check;
    }

    private static CheckKind[] kinds() {
        Set<String> ofOneRow = Set.of("relation-sex", "parents-surname");
        return Stream.concat(HouseholdKinds.all().stream(), DuplicateKinds.all().stream())
                .filter(kind -> !ofOneRow.contains(kind.name()))
                .toArray(CheckKind[]::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_group_of_very_many_rows_is_judged_in_bounded_time(CheckKind kind) throws RuleException {
        GroupCheck check = bind(kind);
        Random random = new Random(7);
        long[][] rows = IntStream.range(0, 100_000)
                .mapToObj(i -> LongStream.range(0, check.reads().size())
                        .map(read -> 1 + random.nextInt(1_000_000))
                        .toArray())
                .toArray(long[][]::new);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Rows.of(rows).judgedBy(check), kind.name());
    }

    /** Rows that are alike to the last cell are one row twice, whatever they say. */
    private static CheckKind[] kindsThatReadRows() {
        Set<String> ofWholeRows = Set.of("repeated-person", "repeated-row");
        return Stream.of(kinds())
                .filter(kind -> !ofWholeRows.contains(kind.name()))
                .toArray(CheckKind[]::new);
    }

    @ParameterizedTest
    @MethodSource("kindsThatReadRows")
    void rows_that_say_nothing_are_not_blamed(CheckKind kind) throws RuleException {
        GroupCheck check = bind(kind);
        long[] nothing = new long[check.reads().size()];

        assertThat(Rows.of(nothing, nothing, nothing).judgedBy(check)).isEmpty();
    }

    @Test
    void a_code_on_very_many_rows_is_one_large_household() throws RuleException {
        long[][] rows = IntStream.range(0, 100_000)
                .mapToObj(i -> new long[] {0, 0, 0, 0, i + 1, 0})
                .toArray(long[][]::new);

        assertThat(Rows.of(rows).judgedBy(bind(Kinds.named("household-members"))))
                .containsExactly("0: [0]");
    }
}
