package vn.rasoat.check.kind.general;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Texts with each run of digits written as one sign: figures are meant as they are, the words around them repeat. */
final class Figureless {
    /** Stands for a run of digits. */
    static final char FIGURES = '#';

    private Figureless() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            if (!digit) {
                out.append(text.charAt(i));
            } else if (i == 0 || !Character.isDigit(text.charAt(i - 1))) {
                out.append(FIGURES);
            }
        }
        return out.toString();
    }

    /** How many rows have each text without its figures. */
    static Map<String, Long> counts(Map<String, Long> rows) {
        Map<String, Long> out = new TreeMap<>();
        rows.forEach((text, count) -> out.merge(of(text), count, Long::sum));
        return out;
    }

    /** How many rows have each word of letters, in small letters. */
    static Map<String, Long> words(Map<String, Long> rows) {
        Map<String, Long> out = new HashMap<>();
        rows.forEach((text, count) -> {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}" + FIGURES + "]+", -1)) {
                out.merge(word, count, Long::sum);
            }
        });
        return out;
    }

    /** A value with the figures of a text put back; the empty text when it has room for more figures or for fewer. */
    static String with(String value, String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != FIGURES) {
                out.append(value.charAt(i));
                continue;
            }
            int from = nextFigure(text, at);
            at = from;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (from == at) {
                return "";
            }
            out.append(text, from, at);
        }
        return nextFigure(text, at) < text.length() ? "" : out.toString();
    }

    private static int nextFigure(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
