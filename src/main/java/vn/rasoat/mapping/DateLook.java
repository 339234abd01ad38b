package vn.rasoat.mapping;

import java.util.EnumSet;
import vn.rasoat.model.PartialDate;

/** Tells whether a text looks like a date, a year or a day number. Only looks; reading the date is for the typed parsers. */
final class DateLook {
    private DateLook() {}

    static void shapes(String text, EnumSet<Shape> out) {
        int[] parts = new int[4];
        int[] lengths = new int[4];
        int n = split(text, parts, lengths);
        if (n == 1) {
            single(text, parts[0], lengths[0], out);
        } else if (n == 2 && month(parts[0]) && year(parts[1]) && lengths[1] == 4) {
            out.add(Shape.DATE);
        } else if (n >= 3 && (day(parts[0], parts[1], parts[2], lengths[2]) || iso(parts, lengths))) {
            out.add(Shape.DATE);
        }
    }

    /** The year a value tells, or 0. */
    static int yearOf(String text) {
        int[] parts = new int[4];
        int[] lengths = new int[4];
        int n = split(text.strip(), parts, lengths);
        for (int i = 0; i < Math.min(n, 3); i++) {
            if (lengths[i] == 4 && year(parts[i])) {
                return parts[i];
            }
        }
        if (n == 1 && lengths[0] == 8) {
            int first = parts[0] / 10_000;
            return year(first) ? first : year(parts[0] % 10_000) ? parts[0] % 10_000 : 0;
        }
        if (n == 1 && lengths[0] == 5 && serial(parts[0])) {
            return (int) (1900 + parts[0] / 365.25);
        }
        return 0;
    }

    private static void single(String text, int value, int length, EnumSet<Shape> out) {
        if (length == 4 && year(value)) {
            out.add(Shape.YEAR);
        } else if (length == 5 && serial(value)) {
            out.add(Shape.SERIAL);
        } else if (length == 8 && compact(value)) {
            out.add(Shape.COMPACT_DATE);
        } else if (length == 14 && text.length() == 14 && year(value)) {
            out.add(Shape.COMPACT_DATE);
        }
    }

    /** The numbers of the text, at most four; 0 when something stands between them that dates do not have. */
    private static int split(String text, int[] parts, int[] lengths) {
        int n = 0;
        int i = 0;
        while (i < text.length() && n < 4) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                int start = i;
                int value = 0;
                while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                    if (i - start < 8) {
                        value = value * 10 + text.charAt(i) - '0';
                    }
                    i++;
                }
                lengths[n] = i - start;
                parts[n++] = lengths[n - 1] == 14 ? value / 10_000 : value;
            } else if ("/-. ".indexOf(c) >= 0 || (c == 'T' && n == 3)) {
                i++;
            } else {
                i = word(text, i);
                if (i < 0) {
                    return 0;
                }
            }
        }
        return n;
    }

    /** Past "ngày", "tháng", "năm" and their abbreviations; -1 at any other word. */
    private static int word(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = Fold.bare(text.substring(from, end));
        return switch (word) {
            case "ngay", "thang", "nam", "th", "ng" -> end;
            default -> -1;
        };
    }

    private static boolean iso(int[] parts, int[] lengths) {
        return lengths[0] == 4 && day(parts[2], parts[1], parts[0], 4);
    }

    /** Day and month in either order; unknown ones may be zeros. */
    private static boolean day(int day, int month, int year, int yearLength) {
        boolean sensible = day <= 31 && month <= 31 && (day <= 12 || month <= 12);
        return sensible && (yearLength == 4 ? year(year) : yearLength == 2);
    }

    private static boolean compact(int value) {
        int first = value / 10_000;
        return (year(first) && PartialDate.isReal(first, value / 100 % 100, value % 100))
                || (year(value % 10_000)
                        && PartialDate.isReal(value % 10_000, value / 10_000 % 100, value / 1_000_000));
    }

    private static boolean month(int value) {
        return value >= 1 && value <= 12;
    }

    private static boolean year(int value) {
        return value >= 1880 && value <= 2060;
    }

    private static boolean serial(int value) {
        return value >= 5_000 && value <= 60_000;
    }
}
