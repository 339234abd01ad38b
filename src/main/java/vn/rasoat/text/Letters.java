package vn.rasoat.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What every character below U+1F00 is in Vietnamese writing, as tables computed once: the only way to look at millions of cells
 * without making objects. A character above is its own lower case and no Vietnamese letter.
 */
public final class Letters {
    /** The 29 letters of Vietnamese, their position plus one is their index; f, j, w, z are not among them. */
    static final String ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final int SIZE = 0x1F00;
    private static final int MOST_MARKS = 64;
    private static final int TONE_SHIFT = 5;
    private static final int UPPER = 1 << 8;
    private static final int LETTER = 1 << 9;

    /** Bits 0-4 index in the alphabet or 0, 5-7 the tone, 8 capital, 9 any letter. */
    private static final short[] INFO = new short[SIZE];

    private static final char[] QUALITY = new char[SIZE];
    private static final char[] BARE = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c++) {
            fill(c);
        }
    }

    private Letters() {}

    private static void fill(char c) {
        char lower = Character.toLowerCase(c);
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = Character.toLowerCase(parts.charAt(0));
        int tone = 0;
        StringBuilder rest = new StringBuilder().append(base);
        for (int i = 1; i < parts.length(); i++) {
            int mark = toneOfMark(parts.charAt(i));
            if (mark != 0 && tone == 0 && VOWELS.indexOf(base) >= 0) {
                tone = mark;
            } else {
                rest.append(parts.charAt(i));
            }
        }
        String quality = Normalizer.normalize(rest, Normalizer.Form.NFC);
        boolean letter = Character.isLetter(c);
        QUALITY[c] = letter && quality.length() == 1 ? quality.charAt(0) : lower;
        BARE[c] = letter ? bareOf(base) : lower;
        // Turkish İ and the like keep a mark that is none of ours
        int index = quality.length() == 1 ? ALPHABET.indexOf(QUALITY[c]) + 1 : 0;
        INFO[c] = (short) (index | tone << TONE_SHIFT | (Character.isUpperCase(c) ? UPPER : 0) | (letter ? LETTER : 0));
    }

    private static char bareOf(char base) {
        return base == 'đ' || base == 'ð' || base == 'ɖ' ? 'd' : base;
    }

    /** The tone, 1 to 5 as in {@link Tone}, that a combining mark stands for; 0 when it is no tone mark. */
    static int toneOfMark(char c) {
        return switch (c) {
            case '\u0301', '\u0341' -> 1;
            case '\u0300', '\u0340' -> 2;
            case '\u0309' -> 3;
            case '\u0303' -> 4;
            case '\u0323' -> 5;
            default -> 0;
        };
    }

    /** 1 to 29, or 0 for what is no Vietnamese letter. Case and tone do not matter. */
    static int index(char c) {
        return c < SIZE ? INFO[c] & 31 : 0;
    }

    /** 0 (none) to 5, as in {@link Tone}. */
    static int tone(char c) {
        return c < SIZE ? INFO[c] >> TONE_SHIFT & 7 : 0;
    }

    static boolean isUpper(char c) {
        return c < SIZE ? (INFO[c] & UPPER) != 0 : Character.isUpperCase(c);
    }

    static boolean isLetter(char c) {
        return c < SIZE ? (INFO[c] & LETTER) != 0 : Character.isLetter(c);
    }

    /** The lower-case letter without its tone: ễ and Ê give ê. */
    static char quality(char c) {
        return c < SIZE ? QUALITY[c] : Character.toLowerCase(c);
    }

    /** The lower-case letter without any mark: ễ gives e, Đ gives d. */
    public static char bare(char c) {
        return c < SIZE ? BARE[c] : Character.toLowerCase(c);
    }

    static boolean isVowel(char quality) {
        return VOWELS.indexOf(quality) >= 0;
    }

    /** Whether the character is a mark that stands after its letter. */
    public static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** Whether an apostrophe is meant; all of these are typed in H'Hen and K'Brơi. */
    static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'', '\u2019', '\u2018', '\u02BC', '\u02BB', '\u02B9', '\u00B4', '`', '\u2032', '\uFF07' -> true;
            default -> false;
        };
    }

    static boolean isSpace(char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r')
                : c == '\u00A0' || c == '\u0085' || c == '\u1680' || (c >= '\u2000' && Character.isSpaceChar(c));
    }

    private static boolean pilesUpMarks(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run <= MOST_MARKS; i++) {
            int type = Character.getType(text.charAt(i));
            run = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? run + 1 : 0;
        }
        return run > MOST_MARKS;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** In NFC; a text that piles up marks as no language does is left alone, because sorting them takes time in their square. */
    public static String nfc(String text) {
        return text.length() > MOST_MARKS && pilesUpMarks(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
