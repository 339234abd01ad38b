package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.rasoat.text.Folding;

/**
 * The frequent values of a column, and which of them another text is a slip for: a letter too many, missing, wrong, two swapped, or
 * one letter written for another throughout the text ({@code hexrt xttxck} for {@code heart attack}). Slips are of letters: a text that
 * differs in its figures, in case or only in its Vietnamese marks is another value.
 */
final class Slips {
    /** No shorter word is a slip for another: {@code Lớp A} and {@code Lớp B}. */
    private static final int SHORTEST_WORD = 3;

    private final NearTexts near;
    private final Map<Integer, List<String>> byLength = new HashMap<>();
    private final boolean marks;

    /**
     * @param values the values that others may be slips for, figures written as {@code #}
     * @param marks whether marks alone may be the slip
     */
    Slips(List<String> values, boolean marks) {
        this.near = new NearTexts(values);
        this.marks = marks;
        values.forEach(value -> byLength.computeIfAbsent(value.length(), length -> new ArrayList<>())
                .add(value));
    }

    /** The values that a text is a slip for; the words of it that are wrong are told by {@link #wrongWord}. */
    Stream<String> meant(String text) {
        Stream<String> throughout = byLength.getOrDefault(text.length(), List.of()).stream()
                .filter(value -> isOtherLetterThroughout(text, value));
        return Stream.concat(near.near(text).stream(), throughout).distinct().filter(value -> isOfLetters(text, value));
    }

    private boolean isOfLetters(String text, String value) {
        boolean otherCase = text.equalsIgnoreCase(value);
        boolean otherMarks = !marks && Folding.stripMarks(text).equalsIgnoreCase(Folding.stripMarks(value));
        String wrong = wrongWord(text, value);
        String right = wrongWord(value, text);
        return !otherCase
                && !otherMarks
                && Math.max(wrong.length(), right.length()) >= SHORTEST_WORD
                && wrong.indexOf(Figureless.FIGURES) < 0
                && right.indexOf(Figureless.FIGURES) < 0;
    }

    /** Whether every place at which two texts of one length differ has the same letter in the one and the same in the other. */
    static boolean isOtherLetterThroughout(String text, String value) {
        char wrong = 0;
        char right = 0;
        for (int i = 0; i < value.length(); i++) {
            char is = text.charAt(i);
            char meant = value.charAt(i);
            if (is != meant) {
                if (wrong == 0) {
                    wrong = is;
                    right = meant;
                }
                if (is != wrong || meant != right) {
                    return false;
                }
            } else if (meant == right) {
                return false; // written rightly elsewhere
            }
        }
        return wrong != 0 && Character.isLetter(wrong) && Character.isLetter(right);
    }

    /** The word of a text in which it first differs from another, in small letters. */
    static String wrongWord(String text, String other) {
        int at = NearTexts.differsFrom(text, other);
        int from = at;
        while (from > 0 && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && isOfWord(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == Figureless.FIGURES;
    }
}
