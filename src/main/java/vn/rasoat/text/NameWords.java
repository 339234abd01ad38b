package vn.rasoat.text;

import java.util.ArrayList;
import java.util.List;

/** Splits names into words at blanks. */
final class NameWords {
    private NameWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>(5);
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || Letters.isSpace(text.charAt(i));
            if (gap && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            } else if (!gap && from < 0) {
                from = i;
            }
        }
        return words;
    }

    /** How many words a text has. */
    static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Letters.isSpace(text.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }

    static String join(List<String> words, int from, int to) {
        return from >= to ? "" : String.join(" ", words.subList(from, to));
    }
}
