package vn.rasoat.workspace.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.model.SourceException;
import vn.rasoat.workspace.decision.Decision.Correction;

/** Another Java process decides without end, is killed in the midst of it, and what it said was kept is looked for. */
class KilledWhileDecidingTest {
    private static final String LIST = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    /** Decides and says so, again and again. */
    static final class Decider {
        private Decider() {}

        public static void main(String[] args) throws SourceException {
            DecisionJournal journal = DecisionJournal.open(Path.of(args[0]), LIST, Clock.systemUTC());
            for (int i = 0; ; i++) {
                journal.decide(Map.of("F" + i, standing(i)));
                System.out.println(i); // only now may the screen show it
                System.out.flush();
            }
        }
    }

    private static Standing standing(int number) {
        return Standing.of(new Correction(Map.of("ho_va_ten", "Sùng A " + "Páo ".repeat(200) + number)));
    }

    @Test
    void nothing_that_was_shown_as_decided_is_lost() throws Exception {
        for (int round = 1; round <= 3; round++) {
            Path mine = folder.resolve("round" + round);
            int told = killedAfter(mine, 20 * round);
            DecisionJournal found = DecisionJournal.open(mine, LIST, Clock.systemUTC());
            for (int i = 0; i <= told; i++) {
                assertThat(found.of("F" + i))
                        .as("round %d, decision %d of %d", round, i, told)
                        .isEqualTo(standing(i));
            }
            assertThat(found.damaged()).isZero();
            found.decide(Map.of("after", standing(-1)));
            assertThat(DecisionJournal.open(mine, LIST, Clock.systemUTC()).of("after"))
                    .isEqualTo(standing(-1));
        }
    }

    private static String classPath() {
        return Stream.of(
                        KilledWhileDecidingTest.class,
                        DecisionJournal.class,
                        com.fasterxml.jackson.core.JsonFactory.class,
                        com.fasterxml.jackson.databind.ObjectMapper.class,
                        com.fasterxml.jackson.annotation.JsonInclude.class)
                .map(each -> Path.of(URI.create(each.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The number of the last decision that the process told of before it was killed. */
    private static int killedAfter(Path mine, int decisions) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        classPath(),
                        Decider.class.getName(),
                        mine.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int told = -1;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told = Integer.parseInt(line);
                if (told == decisions) {
                    process.toHandle().destroyForcibly(); // kill -9; what it has told stays to be read
                }
            }
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isGreaterThanOrEqualTo(decisions);
        return told;
    }
}
