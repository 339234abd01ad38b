package vn.rasoat.check;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares texts without their case, marks, punctuation and superfluous spaces, letter by letter and without making new texts,
 * because conditions are asked of millions of rows. For deciding what a text speaks of, never whether two names are equal.
 */
public final class FoldedText {
    private static final char[] FOLDED = foldings();

    private FoldedText() {}

    /** A text folded once, to be compared with many: plain lower-case words with single spaces between. */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = letter(text.charAt(i));
            if (c == ' ' ? !out.isEmpty() && out.charAt(out.length() - 1) != ' ' : c != 0) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Whether a text folds to the given folding. */
    public static boolean same(String text, String folded) {
        return matchAt(text, 0, folded) == text.length();
    }

    /** Whether the folding stands in a text as whole words. */
    public static boolean hasWords(String text, String folded) {
        return indexOf(text, folded) >= 0;
    }

    /** Where the folding stands in a text as whole words; -1 when it does not. */
    public static int indexOf(String text, String folded) {
        return indexOf(text, folded, 0);
    }

    /** As {@link #indexOf(String, String)}, from a place on. */
    public static int indexOf(String text, String folded, int from) {
        for (int i = from; i < text.length(); i++) {
            if (startsWord(text, i) && matchAt(text, i, folded) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The last place where the folding stands as whole words; -1 when it does not. */
    public static int lastIndexOf(String text, String folded) {
        int last = -1;
        for (int at = indexOf(text, folded, 0); at >= 0; at = indexOf(text, folded, at + 1)) {
            last = at;
        }
        return last;
    }

    /** How many letters and digits stand in a part of a text. */
    public static int letters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += letter(text.charAt(i)) > ' ' ? 1 : 0;
        }
        return letters;
    }

    /** Whether the folding stands at a place, after spaces, as whole words. */
    public static boolean startsWithWords(String text, int at, String folded) {
        return matchAt(text, at, folded) >= 0;
    }

    /** Where the words that stand at a place end, after what separates them from the next; -1 when they do not stand there. */
    public static int after(String text, int at, String folded) {
        return matchAt(text, at, folded);
    }

    /** Whether the folding stands at a place as whole words and nothing comes after it. */
    public static boolean endsAt(String text, int at, String folded) {
        return matchAt(text, at, folded) == text.length();
    }

    /** A letter as it compares: a plain lower-case letter or digit, a space for anything between words, 0 for a mark. */
    public static char letter(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
    }

    private static boolean startsWord(String text, int at) {
        int before = at - 1;
        while (before >= 0 && letter(text.charAt(before)) == 0) {
            before--;
        }
        return letter(text.charAt(at)) > ' ' && (before < 0 || letter(text.charAt(before)) == ' ');
    }

    /** Where in the text the match ends, after any spaces that follow; -1 when the words do not stand there. */
    private static int matchAt(String text, int from, String folded) {
        int i = skip(text, from);
        for (int j = 0; j < folded.length(); j++) {
            char wanted = folded.charAt(j);
            if (wanted == ' ') {
                int next = skip(text, i);
                if (next == i) {
                    return -1;
                }
                i = next;
            } else {
                if (i >= text.length() || letter(text.charAt(i)) != wanted) {
                    return -1;
                }
                i++;
                while (i < text.length() && letter(text.charAt(i)) == 0) {
                    i++;
                }
            }
        }
        return i < text.length() && letter(text.charAt(i)) != ' ' ? -1 : skip(text, i);
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && letter(text.charAt(i)) <= ' ') {
            i++;
        }
        return i;
    }

    private static char[] foldings() {
        char[] out = new char[0x1F00];
        for (char c = 0; c < out.length; c++) {
            out[c] = foldingOf(c);
        }
        return out;
    }

    private static char foldingOf(char c) {
        if (c == 'đ' || c == 'Đ' || c == 'Ð' || c == 'ð') {
            return 'd';
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK || c == 0xAD) {
            return 0;
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = plain.toLowerCase(Locale.ROOT).charAt(0);
        return Character.isLetterOrDigit(base) ? base : ' ';
    }
}
