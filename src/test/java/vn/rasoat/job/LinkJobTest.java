package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.job.LinkReport.Quality;
import vn.rasoat.model.SourceException;

class LinkJobTest {
    private static final String LEFT =
            """
            key, first, last, born, town
            a1, martha, stone, 19800203, oldbridge
            a2, peter, miller, 19750719, highfield
            a3, anna, thatcher, 19901130, westwater
            a4, george, wheeler, 19660401, eastham
            """;
    private static final String RIGHT =
            """
            key, first, last, born, town
            b1, marhta, stone, 19800203, oldbridge
            b2, miller, peter, 19750719, highfield
            b3, anna, thatcher, 19903011, westwater
            b4, laura, sutton, 19510808, northport
            """;
    private static final String MAPPING =
            """
            {"id": "key", "fields": [
              {"left": "first", "right": "first", "comparator": "jaro-winkler"},
              {"left": "last", "comparator": "jaro-winkler"},
              {"left": "born", "comparator": "date"},
              "town"]}
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        String left = LEFT + others("x", 1);
        String right = RIGHT + others("y", 2);
        Files.writeString(folder.resolve("left.csv"), left);
        Files.writeString(folder.resolve("right.csv"), right);
        Files.writeString(folder.resolve("both.csv"), left + right.substring(right.indexOf('\n') + 1));
        Files.writeString(folder.resolve("mapping.json"), MAPPING);
        Files.writeString(folder.resolve("pairs.csv"), "left,right\na1,b1\na2,b2\na3,b3\n");
        Files.writeString(
                folder.resolve("clusters.csv"), "key,cluster\na1,1\nb1,1\na2,2\nb2,2\na3,3\nb3,3\na4,4\nb4,5\n");
    }

    /** People who stand in one list only. */
    private static String others(String key, long seed) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String date =
                    "19%02d%02d%02d".formatted(random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28));
            out.append("%s%d, %s, %s, %s, %s%n".formatted(key, i, word(random), word(random), date, word(random)));
        }
        return out.toString();
    }

    private static String word(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            out.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return out.toString();
    }

    @Test
    void links_two_lists_by_a_mapping_and_measures_against_known_pairs() throws SourceException, IOException {
        Path out = folder.resolve("linked");
        LinkReport report = job("mapping.json", "pairs.csv", Optional.of(out))
                .link(folder.resolve("left.csv"), folder.resolve("right.csv"));
        assertThat(report.quality()).contains(new Quality(3, 3, 3));
        assertThat(Files.readAllLines(out.resolve("pairs.csv")))
                .hasSize(4)
                .first()
                .isEqualTo("\uFEFFleft_row,right_row,left_key,right_key,score,zone,evidence");
        assertThat(Files.readAllLines(out.resolve("pairs.csv")).get(2))
                .startsWith("3,3,a2,b2,")
                .contains("first: in another column")
                .contains("born: same");
        assertThat(Files.readString(out.resolve("unmatched_left.csv"))).startsWith("\uFEFFrow,key\r\n5,a4\r\n");
        assertThat(Files.readString(out.resolve("unmatched_right.csv"))).startsWith("\uFEFFrow,key\r\n5,b4\r\n");
    }

    @Test
    void finds_repeated_rows_and_measures_against_known_clusters() throws SourceException {
        LinkReport report =
                job("mapping.json", "clusters.csv", Optional.empty()).dedupe(folder.resolve("both.csv"));
        assertThat(report.quality()).contains(new Quality(3, 3, 3));
    }

    @Test
    void gives_the_same_bytes_again() throws SourceException, IOException {
        Path once = folder.resolve("once");
        Path again = folder.resolve("again");
        for (Path out : new Path[] {once, again}) {
            job("mapping.json", "pairs.csv", Optional.of(out))
                    .link(folder.resolve("left.csv"), folder.resolve("right.csv"));
        }
        for (String name : new String[] {"pairs.csv", "clusters.csv", "weights.csv", "link-summary.json"}) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(once.resolve(name));
        }
    }

    @Test
    void says_which_column_is_missing() throws IOException {
        Files.writeString(folder.resolve("wrong.json"), "{\"fields\": [{\"left\": \"colour\"}]}");
        assertThatThrownBy(() -> job("wrong.json", "pairs.csv", Optional.empty())
                        .link(folder.resolve("left.csv"), folder.resolve("right.csv")))
                .isInstanceOfSatisfying(SourceException.class, problem -> {
                    assertThat(problem.code()).isEqualTo("link-column-missing");
                    assertThat(problem.arguments()).containsExactly("left.csv", "colour");
                });
    }

    private static LinkJob job(String mapping, String truth, Optional<Path> out) {
        return new LinkJob(
                Toolbox.bundled(),
                new LinkOptions(
                        Optional.of(folder.resolve(mapping)),
                        Optional.of(folder.resolve(truth).toString()),
                        out,
                        LinkOptions.DEFAULT_THRESHOLD,
                        LocalDate.of(2026, 11, 1),
                        "en"));
    }
}
