package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.rule.Examples;
import vn.rasoat.rule.Examples.Example;
import vn.rasoat.rule.Examples.Setting;
import vn.rasoat.rule.Rule;

/** Each way to write a value badly is reported by exactly one rule of the whole pack, however many read the cell. */
class OneCauseOneFindingTest {
    private static final RuleTesting TESTING = new RuleTesting(Toolbox.bundled());
    private static final String NAME = "ho_va_ten";
    private static final String BIRTH = "ngay_sinh";
    private static final String SEX = "gioi_tinh";
    private static final String ID = "so_dinh_danh";

    static Stream<Arguments> badCells() {
        return Stream.of(
                bad(ID, "001190123456"),
                bad(ID, "001 190 123 456", "FMT-001"),
                bad(ID, "0011901234567", "FMT-001"),
                bad(ID, "chưa làm thẻ", "FMT-001"),
                bad(ID, "number:1190123456", "FMT-003"),
                bad(ID, "1.19E+09", "FMT-004"),
                bad(ID, "003190123456", "FMT-005"),
                bad(ID, "001590123456", "FMT-006"),
                bad(ID, "123456789012", "FMT-007"),
                bad(ID, "001190999999", "FMT-007"),
                bad(ID, "168123459", "FMT-008"),
                bad(ID, "OO119O123456", "FMT-010"),
                bad(ID, "'001190123456", "FMT-042"),
                bad(ID, "error:#REF!", "FMT-041"),
                bad(NAME, "Nguyễn Thị Lan 2", "FMT-011"),
                bad(NAME, "Nguyễn Thị Lan*", "FMT-012"),
                bad(NAME, "Nguyễn  Thị Lan", "FMT-013"),
                bad(NAME, "Bà Nguyễn Thị Lan", "FMT-014"),
                bad(NAME, "Nguyễn Thị Lan (đã mất)", "FMT-014"),
                bad(NAME, "Lan", "FMT-016"),
                bad(NAME, "không rõ", "FMT-019"),
                bad(NAME, "error:#N/A", "FMT-041"),
                bad(NAME, "NguyÔn ThÞ Lan", "ENC-001"),
                bad(NAME, "Nguyá»…n Thá»‹ Lan", "ENC-004"),
                bad(NAME, "Nguy?n Th? Lan", "ENC-005"),
                bad(NAME, "Nguyê\u0303n Thị Lan", "ENC-006"),
                bad(NAME, "Ðỗ Thị Lan", "ENC-007"),
                bad(NAME, "Nguyễn Thị L\u0430n", "ENC-008"),
                bad(NAME, "Nguyễn Thị\u200b Lan", "ENC-009"),
                bad(NAME, "Nguyễn Thị Lann", "ENC-012"),
                bad(NAME, "Nguyễn Thị Hòá", "ENC-013"),
                bad(NAME, "Nguyeenx Thij Lan", "ENC-014"),
                bad(BIRTH, "31/02/1990", "FMT-020"),
                bad(BIRTH, "hơn 30 tuổi", "FMT-020"),
                bad(BIRTH, "02/25/1990", "FMT-021"),
                bad(BIRTH, "number:32934", "FMT-022"),
                bad(BIRTH, "1990", "FMT-023"),
                bad(BIRTH, "02/03/90", "FMT-024"),
                bad(BIRTH, "error:#VALUE!", "FMT-041"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badCells")
    void a_bad_cell_is_one_rules_finding(String field, String text, List<String> expected) throws Exception {
        Map<String, String> row = new java.util.LinkedHashMap<>(
                Map.of(NAME, "Nguyễn Thị Lan", BIRTH, "02/03/1990", SEX, "Nữ", ID, "001190123456", "dan_toc", "Kinh"));
        row.put("ngay_cap_nhat", "01/10/2026");
        row.put(field, text);
        Set<String> found = new TreeSet<>();
        for (Rule rule : TESTING.rules()) {
            if (!TESTING.run(probing(rule, row)).isEmpty()) {
                found.add(rule.id());
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(expected));
    }

    private static Arguments bad(String field, String text, String... rules) {
        return Arguments.of(field, text, List.of(rules));
    }

    /** The rule with a single example: that it finds nothing in a row. */
    private static Rule probing(Rule rule, Map<String, String> row) {
        Setting setting =
                new Setting(LocalDate.of(2026, 11, 1), Set.of(ID, "dan_toc"), Map.of(), Set.of(), Map.of(), Map.of());
        Example clean = new Example(List.of(row), List.of(), Optional.empty(), Optional.empty(), setting);
        return rule.withExamples(new Examples(List.of(clean), List.of()));
    }
}
