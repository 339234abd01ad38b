package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that never run, or that get in each other's way, are found; our own rules do neither. */
class RuleContradictionsTest {
    @TempDir
    private Path folder = Path.of("");

    private void rule(String id, String fields, String rest, String pass, String fail) throws Exception {
        Path pack = Files.createDirectories(folder.resolve("packs/thu/nhom"));
        Files.writeString(
                pack.resolveSibling("pack.json"),
                "{\"version\": \"1\", \"title\": {\"vi\": \"Thử\", \"en\": \"Try\"}, \"together\": [{\"rules\": [\"ZZZ-020\","
                        + " \"ZZZ-*\"], \"reason\": {\"vi\": \"được\", \"en\": \"allowed\"}}]}");
        Files.writeString(
                pack.resolve(id + ".json"),
                """
                {"id": "%s", "title": {"vi": "Thử", "en": "Try"}, "dimension": "dung", "errorGroup": 6, "severity": "warning",
                 "fields": [%s], %s, "message": {"vi": "Sai", "en": "Wrong"}, "explain": {"vi": "Sai", "en": "Wrong"},
                 "fix": {"kind": "ask", "route": "don_vi_giu_danh_sach"},
                 "source": [{"doc": "Thực tế nghiệp vụ", "confidence": "medium"}],
                 "examples": {"pass": [%s], "fail": [%s]}}
                """
                        .formatted(id, fields, rest, pass, fail)
                        .replace('\'', '"'));
    }

    private RuleTesting testing() throws Exception {
        return new RuleTesting(Toolbox.overlaidBy(folder, Optional.empty()));
    }

    @Test
    void our_own_rules_all_run_and_none_is_in_anothers_way() throws Exception {
        assertThat(new RuleTesting(Toolbox.bundled()).contradictions("vi")).isEmpty();
    }

    @Test
    void finds_two_rules_that_blame_one_cell_unless_the_pack_allows_it() throws Exception {
        String allowed = "'check': {'kind': 'allowed-values', 'values': ['đỏ', 'xanh']}";
        rule("ZZZ-001", "'cot:Màu'", allowed, "{'cot:Màu': 'đỏ'}", "{'cot:Màu': 'vàng', 'blamed': ['cot:Màu']}");
        rule(
                "ZZZ-002",
                "'cot:Màu'",
                "'check': {'kind': 'text-pattern', 'pattern': 'đỏ|xanh'}",
                "{'cot:Màu': 'đỏ'}",
                "{'cot:Màu': 'tím', 'blamed': ['cot:Màu']}");
        rule("ZZZ-020", "'cot:Màu'", allowed, "{'cot:Màu': 'đỏ'}", "{'cot:Màu': 'nâu', 'blamed': ['cot:Màu']}");

        assertThat(testing().conflicts())
                .containsExactly(
                        new RuleAudit.Conflict("same-cell", "ZZZ-001", "ZZZ-002", 1, "1.cot:Màu"),
                        new RuleAudit.Conflict("same-cell", "ZZZ-002", "ZZZ-001", 1, "1.cot:Màu"));
    }

    @Test
    void finds_a_proposal_that_breaks_another_rule() throws Exception {
        rule(
                "ZZZ-003",
                "'cot:Màu'",
                "'check': {'kind': 'allowed-values', 'values': ['xanhh']}",
                "{'cot:Màu': 'xanhh'}",
                "{'cot:Màu': 'xanh', 'blamed': ['cot:Màu']}");
        rule(
                "ZZZ-004",
                "'cot:Màu'",
                "'check': {'kind': 'text-pattern', 'pattern': 'xanh'}",
                "{'cot:Màu': 'xanh'}",
                "{'cot:Màu': 'xanhhh', 'blamed': ['cot:Màu']}");

        assertThat(testing().conflicts())
                .contains(new RuleAudit.Conflict("fix-breaks", "ZZZ-003", "ZZZ-004", 1, "1.cot:Màu"));
    }

    @Test
    void finds_rules_that_never_run() throws Exception {
        String example = "{}";
        String check = "'check': {'kind': 'required'}";
        rule("ZZZ-005", "'truong_khong_co'", check, example, example);
        rule("ZZZ-006", "'ho_va_ten'", "'check': {'kind': 'no-such-kind'}", example, example);
        rule("ZZZ-007", "'ho_va_ten'", check + ", 'profiles': ['khong_co']", example, example);
        rule(
                "ZZZ-008",
                "'ho_va_ten'",
                check
                        + ", 'when': {'all': [{'field': 'ngay_sinh', 'op': 'age-lt', 'value': 6}, {'field': 'ngay_sinh', 'op':"
                        + " 'age-ge', 'value': 14}]}",
                example,
                example);

        assertThat(testing().unreachable())
                .containsExactly(
                        new RuleReach.Unreachable("ZZZ-005", "field", "truong_khong_co"),
                        new RuleReach.Unreachable("ZZZ-006", "kind", "no-such-kind"),
                        new RuleReach.Unreachable("ZZZ-007", "list", "khong_co"),
                        new RuleReach.Unreachable("ZZZ-008", "condition", ""));
    }
}
