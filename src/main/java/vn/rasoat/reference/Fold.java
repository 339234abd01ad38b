package vn.rasoat.reference;

import java.text.Normalizer;

/** Two ways of comparing Vietnamese text. Stands in for the folding of the text package. */
public final class Fold {
    private static final String TONED_O = "óòỏõọ";
    private static final String TONED_U = "úùủũụ";
    private static final String TONED_A = "áàảãạ";
    private static final String TONED_E = "éèẻẽẹ";
    private static final String TONED_Y = "ýỳỷỹỵ";

    private static final char[] LETTERS = letters();

    private Fold() {}

    /**
     * Equal for spellings of the same words: composed, lower case, tone on the second vowel of oa, oe and uy, one apostrophe,
     * single spaces. Marks stay, because they are meaning.
     */
    public static String equality(String text) {
        return letters(composed(text));
    }

    /** Equal for words that may be the same once marks and hyphens are ignored. For candidates only, never for equality. */
    public static String candidate(String text) {
        String parts = Normalizer.normalize(equality(text), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'đ' ? 'd' : c == '-' ? ' ' : c);
            }
        }
        return letters(plain.toString());
    }

    /** The text in composed form; the text itself when it is so already, which is nearly always. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && (c < 0x1EA0 || c > 0x1EF9) && (c < 0x2010 || c > 0x2027)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** The letter folded by itself: lower case, plain apostrophe, hyphen and space. Length is kept. */
    public static char letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : folded(c);
    }

    /** A table of all that is met every day: addresses are read by the million. */
    private static char[] letters() {
        char[] out = new char[0x2040];
        for (char c = 0; c < out.length; c++) {
            out[c] = folded(c);
        }
        return out;
    }

    private static char folded(char c) {
        return switch (c) {
            case '`', '\u2018', '\u2019', '\u02BC', '\u00B4', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> c < ' ' || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    /** Moves the tone of a vowel pair to its second vowel, in place: hòa becomes hoà. */
    public static void unifyTone(char[] folded, int at) {
        char first = folded[at];
        char second = folded[at + 1];
        if (first < 0xC0 || (second != 'a' && second != 'e' && second != 'y')) {
            return;
        }
        int tone = (second == 'y' ? TONED_U : TONED_O).indexOf(first);
        if (tone >= 0) {
            folded[at] = second == 'y' ? 'u' : 'o';
            folded[at + 1] = (second == 'a' ? TONED_A : second == 'e' ? TONED_E : TONED_Y).charAt(tone);
        }
    }

    private static String letters(String text) {
        char[] out = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = letter(text.charAt(i));
            if (c != ' ' || (length > 0 && out[length - 1] != ' ')) {
                out[length++] = c;
            }
        }
        if (length > 0 && out[length - 1] == ' ') {
            length--;
        }
        for (int i = 0; i + 1 < length; i++) {
            unifyTone(out, i);
        }
        return new String(out, 0, length);
    }
}
