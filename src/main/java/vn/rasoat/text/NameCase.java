package vn.rasoat.text;

/** How capitals are used in a name. None of them is wrong; a column that mixes them is untidy. */
public enum NameCase {
    UPPER,
    TITLE,
    LOWER,
    MIXED;

    /** The style of a text in NFC; a text without letters counts as mixed. */
    public static NameCase of(String text) {
        boolean title = true;
        int upper = 0;
        int lower = 0;
        boolean opening = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Letters.isLetter(c)) {
                opening |= !Letters.isCombining(c);
                continue;
            }
            boolean capital = Letters.isUpper(c);
            upper += capital ? 1 : 0;
            lower += capital ? 0 : 1;
            title &= capital == opening;
            opening = false;
        }
        if (upper + lower == 0) {
            return MIXED;
        }
        if (lower == 0 && upper > 1) {
            return UPPER;
        }
        return title ? TITLE : upper == 0 ? LOWER : MIXED;
    }
}
