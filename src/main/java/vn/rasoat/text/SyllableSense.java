package vn.rasoat.text;

/** Judges how Vietnamese a text is. */
public interface SyllableSense {
    /** The share of the text's words that can be Vietnamese syllables, 0 to 1; 0 for a text without words. */
    double share(String text);
}
