package vn.rasoat.ingest.table;

import java.util.Locale;

/** Tells number formats that show dates from those that show times and plain numbers. */
public final class DateFormats {
    /** What a number format shows. */
    public enum Shows {
        NUMBER,
        DATE,
        TIME
    }

    private DateFormats() {}

    /** The meaning of a format that every workbook knows by its number. */
    public static Shows builtIn(int id) {
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return Shows.DATE;
        }
        return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? Shows.TIME : Shows.NUMBER;
    }

    /** The meaning of a format's code, for example {@code dd/mm/yyyy} or {@code #,##0" đ"}. */
    public static Shows of(String code) {
        String letters = letters(code.toLowerCase(Locale.ROOT)).replaceAll("s\\.0+", "s");
        boolean clock = letters.contains("h") || letters.contains("s");
        if (letters.equals("general") || letters.contains("0") || letters.contains("#") || letters.contains("?")) {
            return Shows.NUMBER;
        }
        if (letters.contains("y") || letters.contains("d") || (letters.contains("m") && !clock)) {
            return Shows.DATE;
        }
        return clock ? Shows.TIME : Shows.NUMBER;
    }

    /** The first section without quoted and escaped text, padding, colours and locales. */
    private static String letters(String code) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ';') {
                break;
            } else if (c == '"') {
                i = skipTo(code, i, '"');
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '[') {
                int end = skipTo(code, i, ']');
                String inside = code.substring(i + 1, Math.min(end, code.length()));
                if (inside.matches("h+|m+|s+")) {
                    letters.append('h'); // elapsed time
                }
                i = end;
            } else {
                letters.append(c);
            }
        }
        return letters.toString().strip();
    }

    private static int skipTo(String code, int from, char end) {
        int at = code.indexOf(end, from + 1);
        return at < 0 ? code.length() : at;
    }
}
