package vn.rasoat.text;

/** The six tones of Vietnamese, in the order of the codes this package counts with. */
public enum Tone {
    NGANG,
    SAC,
    HUYEN,
    HOI,
    NGA,
    NANG;

    /** The combining mark, or U+0000 for the level tone, which has none. */
    public char mark() {
        return "\0\u0301\u0300\u0309\u0303\u0323".charAt(ordinal());
    }
}
