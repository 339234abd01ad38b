package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.check.Progress;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;

/** What rows of sums state is held against the rows above them. */
class TotalRowTest {
    private static final String HEADER = "Mã hàng,Tên hàng,Số lượng,Ngày nhập\n";

    @TempDir
    private Path folder = Path.of("");

    private Path rules() throws Exception {
        Path pack = Files.createDirectories(folder.resolve("bo/packs/thu/tong"));
        Files.writeString(
                pack.resolveSibling("pack.json"),
                "{\"version\": \"1\", \"title\": {\"vi\": \"Thử\", \"en\": \"Try\"}}");
        for (String of : List.of("sum", "count")) {
            String id = of.equals("sum") ? "TNG-001" : "TNG-002";
            String field = of.equals("sum") ? "cot:Số lượng" : "cot:Tên hàng";
            Files.writeString(
                    pack.resolve(id + ".json"),
                    """
                    {"id": "%s", "title": {"vi": "Tổng sai", "en": "Wrong total"}, "dimension": "dung", "errorGroup": 6,
                     "severity": "warning", "fields": ["%s"], "check": {"kind": "total-row", "of": "%s"},
                     "message": {"vi": "Dòng {row} ghi {stated}, cộng được {expected}.", "en": "Row {row}: {stated}, not {expected}."},
                     "explain": {"vi": "Cộng lại", "en": "Add up"}, "fix": {"kind": "ask", "route": "don_vi_giu_danh_sach"},
                     "source": [{"doc": "Thực tế nghiệp vụ", "confidence": "medium"}],
                     "examples": {"pass": [{}], "fail": [{}]}}
                    """
                            .formatted(id, field, of));
        }
        return folder.resolve("bo");
    }

    private List<String> messages(String rows) throws Exception {
        Path file = Files.writeString(folder.resolve("kho.csv"), HEADER + rows);
        CheckOptions options = new CheckOptions(
                Optional.empty(), Checking.AS_OF, Overrides.NONE, "vi", List.of(Format.CSV), true, Exceptions.NONE);
        Path out = folder.resolve("out");
        new CheckJob(Toolbox.overlaidBy(rules(), Optional.empty()), options)
                .run(List.of(file), Optional.of(out), new Strict());
        return FindingLine.all(out).stream()
                .filter(line -> line.rule().startsWith("TNG-"))
                .map(FindingLine::message)
                .toList();
    }

    private static final class Strict implements CheckJob.Watcher {
        @Override
        public void file(String name) {
            // nobody watches
        }

        @Override
        public void unusable(String name, SourceException problem) {
            throw new AssertionError(Problems.text(problem, "vi"), problem);
        }

        @Override
        public boolean reached(Progress.Phase phase, long rows) {
            return true;
        }
    }

    private static String rows(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append("H%03d,Hàng số %d,%d,%02d/03/2026\n".formatted(i, i, i, 1 + i % 28));
        }
        return out.toString();
    }

    @Test
    void right_totals_of_groups_and_of_all_are_no_findings() throws Exception {
        assertThat(messages(rows(1, 11) + "Cộng,,55,\n" + rows(11, 21) + "Cộng,,155,\nTổng cộng,20,210,\n"))
                .isEmpty();
    }

    @Test
    void a_wrong_sum_is_told_with_its_row_and_the_right_one() throws Exception {
        assertThat(messages(rows(1, 11) + "Cộng,,54,\n" + rows(11, 21) + "Tổng cộng,,210,\n"))
                .containsExactly("Dòng 12 ghi 54, cộng được 55.");
    }

    @Test
    void a_wrong_count_is_told_too() throws Exception {
        assertThat(messages(rows(1, 21) + "Tổng cộng,21,210,\n")).containsExactly("Dòng 22 ghi 21, cộng được 20.");
    }
}
