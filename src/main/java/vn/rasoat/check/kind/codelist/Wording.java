package vn.rasoat.check.kind.codelist;

import vn.rasoat.text.Folding;

/** Foldings under which spellings of one value meet. */
final class Wording {
    private Wording() {}

    /** Without case, spaces between words and tone placement. */
    static String equal(String text) {
        return Folding.equalityKey(text).replace(" ", "");
    }

    /** As {@link #equal}, without any marks. */
    static String unmarked(String text) {
        return Folding.equalityKey(Folding.stripMarks(text)).replace(" ", "");
    }
}
