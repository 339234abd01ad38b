package vn.rasoat.text;

/** In what two names of persons differ, from least to most; the first that applies. */
public enum NameDifference {
    /** Equal but for case, composition, apostrophes and blanks. */
    SAME,
    /** hòa and hoà: the same name. */
    TONE_PLACEMENT,
    /** One of them has no marks, or lacks some, where the other has them. */
    MARKS_MISSING,
    /** The same letters with different marks: other words, but a frequent typing error. */
    MARKS_ONLY,
    /** Mỹ and Mĩ. */
    Y_OR_I,
    /** The same words in another order. */
    WORD_ORDER,
    /** One letter or blank more, less, different or two swapped, somewhere in the name. */
    ONE_LETTER,
    /** Words shortened to their first letters: Ng. V. An. */
    ABBREVIATED,
    /** All words of one stand in the same order in the other, which has one more. */
    EXTRA_WORD,
    DIFFERENT;

    /** Whether both are the same name by every custom. */
    public boolean isSame() {
        return this == SAME || this == TONE_PLACEMENT;
    }
}
