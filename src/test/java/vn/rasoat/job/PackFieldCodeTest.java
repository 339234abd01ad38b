package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack may give a column of its own the code of a field of the dictionary: in its rules it is the pack's. */
class PackFieldCodeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_packs_own_field_takes_the_place_of_the_dictionarys() throws Exception {
        Path pack = folder.resolve("pack/packs/thu");
        Files.createDirectories(pack.resolve("loai"));
        Files.writeString(
                pack.resolve("pack.json"), "{\"version\": \"1\", \"title\": {\"vi\": \"Thử\", \"en\": \"Try\"}}");
        Files.writeString(
                pack.resolve("fields.json"),
                """
                {"fields": [{"id": "ngay_sinh", "title": {"vi": "Số ngày", "en": "Days"}, "type": "number", "headers": ["Days old"]}]}
                """);
        Files.writeString(
                pack.resolve("loai/THU-901.json"),
                """
                {"id": "THU-901", "title": {"vi": "Thử", "en": "Try"}, "dimension": "dung", "errorGroup": 2, "severity": "warning",
                 "fields": ["ngay_sinh"], "check": {"kind": "number-range", "max": 100},
                 "message": {"vi": "Sai", "en": "Wrong"}, "explain": {"vi": "Sai", "en": "Wrong"},
                 "fix": {"kind": "ask", "route": "don_vi_giu_danh_sach"},
                 "source": [{"doc": "Thực tế nghiệp vụ", "confidence": "medium"}],
                 "examples": {"pass": [{"ngay_sinh": "7"}, {"ngay_sinh": "100"}],
                              "fail": [{"ngay_sinh": "101", "blamed": ["ngay_sinh"]}, {"ngay_sinh": "400", "blamed": ["ngay_sinh"]}]}}
                """);
        Path file = Files.writeString(folder.resolve("calves.csv"), "Calf,Days old\nA,30\nB,400\nC,7\n");

        assertThat(new OwnRules(folder.resolve("pack")).check(file, folder.resolve("out")))
                .filteredOn(line -> line.rule().equals("THU-901"))
                .extracting(line -> line.column() + line.row())
                .containsExactly("B3");
    }
}
