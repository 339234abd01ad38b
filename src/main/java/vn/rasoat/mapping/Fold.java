package vn.rasoat.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** The two forms in which headings and values are compared: with their Vietnamese marks, and bare of them. */
final class Fold {
    /** The bare letters of U+1EA0 to U+1EF9, each standing for its capital and its small letter. */
    private static final String EXTENDED = "aaaaaaaaaaaa" + "eeeeeeee" + "ii" + "oooooooooooo" + "uuuuuuu" + "yyyy";

    private static final String LATIN_1 = "aaaaaaaceeeeiiiidnooooo*ouuuuy";

    private Fold() {}

    /** Lower case, composed, words parted by single blanks, everything that is neither letter nor digit left out. */
    static String equality(String text) {
        String composed = hasCombining(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        return words(composed, false);
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
            if (isCombining(c) || invisible(c)) {
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
            out.append(bare ? bare(c) : Character.toLowerCase(c));
        }
        return out.toString();
    }

    private static char bare(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        char lower = Character.toLowerCase(c);
        if (lower >= 0xE0 && lower <= 0xFD) {
            return LATIN_1.charAt(lower - 0xE0);
        }
        if (c >= 0x1EA0 && c <= 0x1EF9) {
            return EXTENDED.charAt((c - 0x1EA0) / 2);
        }
        return switch (lower) {
            case 'ă' -> 'a';
            case 'đ', 'ɖ' -> 'd';
            case 'ĩ', 'ĭ' -> 'i';
            case 'ũ', 'ŭ', 'ư' -> 'u';
            case 'ơ', 'ŏ' -> 'o';
            case 'ĕ' -> 'e';
            case 'č' -> 'c';
            default -> lower;
        };
    }

    private static boolean hasCombining(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCombining(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCombining(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    private static boolean invisible(char c) {
        return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || c == 0x2060;
    }

    /** The bare text without its blanks: {@code ngaysinh}. */
    static String squash(String bare) {
        return bare.indexOf(' ') < 0 ? bare : bare.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
