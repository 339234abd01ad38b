package vn.rasoat.reference;

import java.util.Locale;

/** How sure a fact of the reference data is. What is not confirmed must never become an error. */
public enum Confidence {
    /** Read in the text of the document, or in two independent copies. */
    HIGH,
    /** One secondary copy. */
    MEDIUM,
    /** Our own convention; may be changed. */
    PRACTICE,
    /** General knowledge or a single weak trace. */
    UNCONFIRMED;

    /** Reads the word of a data file; an unknown word counts as not confirmed. */
    public static Confidence of(String word) {
        for (Confidence each : values()) {
            if (each.name().equals(word.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return UNCONFIRMED;
    }
}
