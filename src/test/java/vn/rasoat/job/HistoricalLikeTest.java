package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of foreign people with many rows each, given to the program with nothing but a small mapping file. */
class HistoricalLikeTest {
    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest(name = "fields {0}")
    @ValueSource(
            strings = {
                "\"first_name\", \"surname\", \"dob\", \"postcode_fake\", \"birth_place\", \"occupation\", \"gender\"",
                "\"full_name\", \"dob\", \"postcode_fake\", \"birth_place\", \"occupation\"",
                "\"full_name\", \"first_name\", \"surname\", \"dob\", \"postcode_fake\", \"birth_place\", \"occupation\", \"gender\""
            })
    void finds_the_rows_of_each_person(String fields) throws Exception {
        int clusters = Integer.getInteger("historical.clusters", 1200);
        Path file = Files.write(folder.resolve("people.csv"), new HistoricalLike(clusters, 7).lines());
        Path mapping = Files.writeString(
                folder.resolve("mapping.json"),
                "{\"id\": \"unique_id\", \"truth\": \"cluster\", \"fields\": [" + fields + "]}");
        LinkReport report = new LinkJob(
                        Toolbox.bundled(),
                        new LinkOptions(
                                Optional.of(mapping),
                                Optional.empty(),
                                Optional.empty(),
                                LinkOptions.DEFAULT_THRESHOLD,
                                LocalDate.of(2026, 11, 1),
                                "en"))
                .dedupe(file);
        LinkReport.Quality quality = report.quality().orElseThrow();
        String told = "historical-like %d rows: P %.4f R %.4f F1 %.4f %s"
                .formatted(report.leftRows(), quality.precision(), quality.recall(), quality.f1(), report.fields());
        System.out.println(told);
        assertThat(quality.precision()).as(told).isGreaterThanOrEqualTo(0.85);
        assertThat(quality.f1()).as(told).isGreaterThanOrEqualTo(0.9);
    }
}
