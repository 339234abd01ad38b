package vn.rasoat.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds up how the cells of one column read in each encoding. Lives for one column. */
final class ColumnTally {
    private static final int SIZE = Encoding.values().length;
    /** From this share of the cells (and three) on, a second encoding counts as mixed in. */
    private static final double MIXED_SHARE = 0.05;

    private final CellReader reader;
    private final long[] converted = new long[SIZE];
    private final long[] vetoed = new long[SIZE];
    private final long[] vetoedWords = new long[SIZE];
    private final int[] votes = new int[SIZE];
    private final int[] strong = new int[SIZE];
    private final int[] agreeing = new int[SIZE];
    private final int[] tolerating = new int[SIZE];
    private final int[] foreign = new int[SIZE];
    private int cells;
    private long words;
    private long plainSyllables;

    ColumnTally(CellReader reader) {
        this.reader = reader;
    }

    /** Adds a cell with something beyond ASCII in it; cells without words do not count. */
    void add(String raw) {
        CellReading plain = reader.plain(raw);
        List<CellReading> readings = reader.all(raw);
        int most = readings.stream()
                .mapToInt(reading -> WordCount.words(reading.count()))
                .max()
                .orElse(0);
        if (most == 0) {
            return;
        }
        cells++;
        words += WordCount.words(plain.count());
        plainSyllables += plain.syllables();
        for (CellReading reading : readings) {
            weigh(raw, plain, reading);
        }
        Optional<CellReading> best = CellReader.best(plain, readings);
        best.ifPresent(winner -> {
            votes[winner.encoding().ordinal()]++;
            strong[winner.encoding().ordinal()] += reader.isStrong(plain, winner) ? 1 : 0;
        });
    }

    private void weigh(String raw, CellReading plain, CellReading reading) {
        int at = reading.encoding().ordinal();
        converted[at] += reading.syllables();
        CellReading better = reading.betterThan(plain) ? reading : plain;
        vetoed[at] += better.syllables();
        vetoedWords[at] += WordCount.words(better.count());
        boolean covered = reader.covers(reading.encoding(), raw);
        boolean changed = !reading.text().equals(raw);
        if (covered ? reading.share() >= plain.share() : reading.betterThan(plain)) {
            tolerating[at]++;
            agreeing[at] += changed ? 1 : 0;
        }
        // a table knows what it cannot contain; for mojibake an unchanged cell is the sign
        boolean untouched = reading.encoding() == Encoding.MOJIBAKE && !changed;
        if (plain.share() > 0.99 && (untouched || !covered || plain.betterThan(reading))) {
            foreign[at]++;
        }
    }

    int cells() {
        return cells;
    }

    int votes(Encoding encoding) {
        return votes[encoding.ordinal()];
    }

    /** The number of cells that an encoding known from elsewhere would convert without making them worse. */
    int agreeing(Encoding encoding) {
        return agreeing[encoding.ordinal()];
    }

    double ratioBefore() {
        return ratio(plainSyllables, words);
    }

    double ratioAfter(Encoding encoding) {
        return ratio(vetoed[encoding.ordinal()], vetoedWords[encoding.ordinal()]);
    }

    private static double ratio(long syllables, long words) {
        return words == 0 ? 0 : (double) syllables / words;
    }

    /** The encoding that makes the most syllables out of the column, Unicode when none makes more than there are. */
    Encoding leader() {
        Encoding leader = Encoding.UNICODE;
        long best = plainSyllables;
        long bestConverted = 0;
        for (Encoding encoding : CellReader.LEGACY) {
            int at = encoding.ordinal();
            if (vetoed[at] > best || (vetoed[at] == best && best > plainSyllables && converted[at] > bestConverted)) {
                leader = encoding;
                best = vetoed[at];
                bestConverted = converted[at];
            }
        }
        return leader;
    }

    /** Whether the evidence is beyond doubt: all cells at once, whole names that become Vietnamese, or most single words. */
    boolean convinces(Encoding encoding) {
        int sure = strong[encoding.ordinal()];
        int voted = votes[encoding.ordinal()];
        double after = ratioAfter(encoding);
        double gain = after - ratioBefore();
        if (cells >= 8 && after >= 0.9 && gain >= 0.3 && tolerating[encoding.ordinal()] * 10 >= cells * 9) {
            return true;
        }
        if (cells < EncodingDetector.ENOUGH_CELLS) {
            return (sure >= 1 && sure * 2 >= cells) || (voted >= 5 && voted * 5 >= cells * 3 && after >= 0.9);
        }
        return (sure >= 3 && sure >= cells * MIXED_SHARE) || (voted * 2 >= cells && after >= 0.8 && gain >= 0.3);
    }

    double confidence(Encoding encoding) {
        double support = (double) tolerating[encoding.ordinal()] / cells;
        double quantity = Math.min(1, 0.6 + 0.4 * cells / EncodingDetector.ENOUGH_CELLS);
        return Math.min(1, Math.max(0.5, (support + ratioAfter(encoding)) / 2 * quantity));
    }

    /** The encodings of the column when it has others beside that one, else none. */
    Set<Encoding> mixedWith(Encoding main) {
        Set<Encoding> all = EnumSet.of(main);
        double least = Math.max(3, cells * MIXED_SHARE);
        for (Encoding other : CellReader.LEGACY) {
            if (other != main && votes[other.ordinal()] >= least && strong[other.ordinal()] >= 2) {
                all.add(other);
            }
        }
        if (foreign[main.ordinal()] >= least) {
            all.add(Encoding.UNICODE);
        }
        return all.size() > 1 ? all : EnumSet.noneOf(Encoding.class);
    }
}
