package vn.rasoat.text;

import java.util.Optional;

/** One way to read a cell: the encoding taken, the text it gives and how Vietnamese that is. */
record CellReading(Encoding encoding, String text, long count) {
    double share() {
        return WordCount.share(count);
    }

    int syllables() {
        return WordCount.syllables(count);
    }

    boolean betterThan(CellReading other) {
        return share() > other.share();
    }

    /** The reading as a find, when it changes the text. */
    Optional<CellReading> unlessSame(String raw) {
        return text.equals(raw) ? Optional.empty() : Optional.of(this);
    }

    @Override
    public String toString() {
        return "CellReading[" + encoding + " " + share() + "]";
    }
}
