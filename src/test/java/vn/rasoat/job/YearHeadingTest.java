package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.job.CheckOptions.Format;

/** A heading that asks the year only is answered by a year; one that asks the date is not. */
class YearHeadingTest {
    private final Path folder;

    YearHeadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"Năm sinh,0", "năm sinh,0", "Ngày sinh,2", "'Ngày, tháng, năm sinh',2", "Ngày sinh (năm sinh),2"})
    void a_year_is_told_of_where_a_date_is_asked(String heading, long told) throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "STT;Họ và tên;" + heading + ";Giới tính;Số CCCD\r\n"
                        + "1;Lê Thị An;1955;Nữ;001155000011\r\n"
                        + "2;Phạm Văn Bình;1988;Nam;001088000022\r\n",
                UTF_8);

        Checking.writing(Format.CSV).run(List.of(file), folder.resolve("out"));

        assertThat(FindingLine.all(folder.resolve("out")).stream()
                        .filter(line -> line.rule().equals("FMT-023")))
                .hasSize((int) told);
    }
}
