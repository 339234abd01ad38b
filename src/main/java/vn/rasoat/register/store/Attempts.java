package vn.rasoat.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * How often in a row a wrong secret was given, written in a small file, so that starting the program anew helps nobody who guesses.
 * After the first wrong one the next may be tried after 1 second, then after 2, 4 and so on, at most {@value #MOST_SECONDS}.
 */
final class Attempts {
    static final long MOST_SECONDS = 60;

    private static final int MOST_COUNTED = 1_000_000;

    private final Path file;
    private final Guard guard;
    private final Clock clock;

    Attempts(Path file, Guard guard, Clock clock) {
        this.file = file;
        this.guard = guard;
        this.clock = clock;
    }

    private record Wrong(int times, Instant last) {}

    private Wrong read() {
        try {
            String[] parts = Files.readString(file, UTF_8).strip().split(" ");
            int times = Integer.parseInt(parts[0]);
            return new Wrong(Math.max(0, Math.min(times, MOST_COUNTED)), Instant.parse(parts[1]));
        } catch (IOException | RuntimeException e) {
            return new Wrong(0, Instant.EPOCH); // none, or nothing that can be read
        }
    }

    /** How often in a row a wrong secret was given. */
    int wrong() {
        return read().times();
    }

    /** How long it is until the next may be tried. */
    Duration wait(int times) {
        return times < 1 ? Duration.ZERO : Duration.ofSeconds(Math.min(MOST_SECONDS, 1L << Math.min(times - 1, 30)));
    }

    /** How long it is from now until the next may be tried. */
    Duration left() {
        Wrong wrong = read();
        Duration whole = wait(wrong.times());
        Instant now = clock.instant();
        if (whole.isZero() || now.isBefore(wrong.last())) {
            return whole; // a clock that was set back spares nobody the wait
        }
        try {
            Duration left = whole.minus(Duration.between(wrong.last(), now));
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException | ArithmeticException e) {
            return Duration.ZERO;
        }
    }

    /** Counts a try as wrong before it is made, so that ending the program in between helps nobody. */
    void begin() throws IOException {
        String line = (Math.min(wrong(), MOST_COUNTED - 1) + 1) + " " + clock.instant() + "\n";
        Durable.write(file, line.getBytes(UTF_8), guard);
    }

    /** The secret was the right one. */
    void right() throws IOException {
        Files.deleteIfExists(file);
    }
}
