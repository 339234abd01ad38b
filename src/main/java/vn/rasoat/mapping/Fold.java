package vn.rasoat.mapping;

import java.util.Locale;
import vn.rasoat.text.Letters;

/** The two forms in which headings and values are compared: with their Vietnamese marks, and bare of them. */
final class Fold {
    private Fold() {}

    /** Lower case, composed, words parted by single blanks, everything that is neither letter nor digit left out. */
    static String equality(String text) {
        return words(Letters.nfc(text), false);
    }

    /** As {@link #equality} but without any mark; {@code đ} becomes {@code d}. */
    static String bare(String text) {
        return words(text, true);
    }

    /** Whether the text carries Vietnamese marks; a text typed without any is compared more leniently. */
    static boolean hasMarks(String text) {
        return !bare(text).equals(equality(text));
    }

    private static String words(String text, boolean bare) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isCombining(c) || invisible(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = out.length() > 0;
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.append(bare ? Letters.bare(c) : Character.toLowerCase(c));
        }
        return out.toString();
    }

    private static boolean invisible(char c) {
        return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || c == 0x2060;
    }

    /** The bare text without its blanks: {@code ngaysinh}. */
    static String squash(String bare) {
        return bare.indexOf(' ') < 0 ? bare : bare.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
