package vn.rasoat.text;

/** What can be said about the writing of a person's name. Faults speak of something wrong; the others are mere facts. */
public enum NameFlag {
    /** A digit: Civil Code 2015, article 26(3). */
    DIGIT(true),
    /** A sign other than letters, marks, blank, apostrophe, hyphen and dot: the same article. */
    SYMBOL(true),
    /** A form of address before the name or a note with it: "Ông Nguyễn Văn An", "… (đã mất)". */
    TITLE_OR_NOTE(true),
    /** A part shortened with a dot. */
    ABBREVIATED(true),
    /** More than seven words or 50 characters; legal, but rare enough to look at. */
    TOO_LONG(true),
    /** Vietnamese without its marks. */
    UNMARKED(true),
    /** Two tones on one vowel group. */
    TWO_TONES(true),
    TONE_ON_CONSONANT(true),
    /** Raw typing codes of Telex or VIQR: Nguyeenx, Nguye^~n. */
    TYPING_RESIDUE(true),
    /** A word of a name made the Kinh way that cannot be a Vietnamese syllable. */
    NOT_SYLLABLE(true),
    SINGLE_WORD(false),
    /** A sign that the name follows another people's custom: H', Y, K', Ksor, Niê, Giàng, letters like ŭ and f. */
    ETHNIC_MARKER(false),
    OLD_TONE_PLACEMENT(false),
    NEW_TONE_PLACEMENT(false);

    private final boolean fault;

    NameFlag(boolean fault) {
        this.fault = fault;
    }

    /** Whether something is wrong, or worth a look, rather than just so. */
    public boolean isFault() {
        return fault;
    }

    int bit() {
        return 1 << ordinal();
    }
}
