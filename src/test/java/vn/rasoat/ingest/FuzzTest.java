package vn.rasoat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.model.SourceException;

/**
 * Spoils valid files of every format: whatever comes out is read, or refused with a clear line, in bounded time. A longer run is
 * {@code mvn test -Pfuzz}; a failure names the seed, and {@code -Drasoat.fuzz.seed=N -Dfuzz.rounds=1} repeats it.
 */
@Tag("fuzz")
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("rasoat.fuzz.rounds", 24);
    private static final int FIRST_SEED = Integer.getInteger("rasoat.fuzz.seed", 1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void spoilt_files_are_read_or_refused() throws Exception {
        List<Path> samples = Samples.all(folder);
        for (Path sample : samples) {
            byte[] whole = Files.readAllBytes(sample);
            byte[] other = Files.readAllBytes(samples.get(FIRST_SEED % samples.size()));
            for (int seed : IntStream.range(FIRST_SEED, FIRST_SEED + ROUNDS).toArray()) {
                Path spoilt = folder.resolve("spoilt-" + sample.getFileName());
                Files.write(spoilt, spoil(whole, other, new Random(seed)));
                assertReadOrRefused(spoilt, sample.getFileName() + ", seed " + seed);
            }
        }
    }

    /** One of the things that happen to files, or that people do to them on purpose. */
    private static byte[] spoil(byte[] whole, byte[] other, Random random) {
        byte[] spoilt = whole.clone();
        int at = random.nextInt(whole.length);
        switch (random.nextInt(7)) {
            case 0 -> bytes(spoilt, 1 + random.nextInt(40), random);
            case 1 -> bytes(spoilt, 1, random);
            case 2 -> spoilt = java.util.Arrays.copyOf(whole, Math.max(1, at));
            case 3 -> { // a piece doubled
                int length = Math.min(whole.length - at, 1 + random.nextInt(2000));
                spoilt = new byte[whole.length + length];
                System.arraycopy(whole, 0, spoilt, 0, at + length);
                System.arraycopy(whole, at, spoilt, at + length, whole.length - at);
            }
            case 4 -> { // a piece of another file
                int length = Math.min(Math.min(whole.length - at, other.length), 1 + random.nextInt(500));
                System.arraycopy(other, random.nextInt(other.length - length + 1), spoilt, at, length);
            }
            case 5 -> numbers(spoilt, random);
            default -> { // a piece lost
                int length = Math.min(whole.length - at, 1 + random.nextInt(500));
                spoilt = new byte[whole.length - length];
                System.arraycopy(whole, 0, spoilt, 0, at);
                System.arraycopy(whole, at + length, spoilt, at, whole.length - at - length);
            }
        }
        return spoilt;
    }

    private static void bytes(byte[] spoilt, int count, Random random) {
        for (int i = 0; i < count; i++) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
        }
    }

    /** Lengths and counts become very large or negative; digits become nines. */
    private static void numbers(byte[] spoilt, Random random) {
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(spoilt.length);
            byte with = (byte) (random.nextBoolean() ? 0xFF : 0x7F);
            for (int k = at; k < Math.min(spoilt.length, at + 4); k++) {
                spoilt[k] = spoilt[k] >= '0' && spoilt[k] <= '9' ? (byte) '9' : with;
            }
        }
    }

    static void assertReadOrRefused(Path file, String what) {
        Passwords passwords =
                (name, tried) -> tried == 0 ? Optional.of(Samples.PASSWORD.toCharArray()) : Optional.empty();
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    try {
                        for (Table table : SourceReader.open(file, TestFiles.options(passwords))
                                .tables()) {
                            TestFiles.rows(table);
                        }
                    } catch (SourceException e) {
                        assertThat(ResourceBundle.getBundle("vn.rasoat.ingest.messages")
                                        .getString("error." + e.code()))
                                .as(what)
                                .contains("{0}");
                    } catch (RuntimeException | Error e) {
                        throw new AssertionError(what, e);
                    }
                },
                what);
    }
}
