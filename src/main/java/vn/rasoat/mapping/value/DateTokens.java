package vn.rasoat.mapping.value;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The numbers of a written date in the order day, month, year or year, month, day; a month's name counts as its number. */
final class DateTokens {
    private static final Set<String> WORDS = Set.of(
            "ngày", "ngay", "mùng", "mồng", "tháng", "thang", "thg", "năm", "nam", "sinh", "ns", "th", "st", "nd",
            "rd");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final int MOST = 3;
    private static final int LONGEST_NUMBER = 5;

    private final int[] numbers = new int[MOST];
    private final int[] digits = new int[MOST];
    private int size;
    /** Whether a month's name was the first token: then the day follows it. */
    private boolean monthFirst;

    private DateTokens() {}

    /** The tokens of a text; none when it holds anything that does not belong to a date. */
    static DateTokens of(String text) {
        DateTokens tokens = new DateTokens();
        if (!tokens.readAll(text)) {
            tokens.size = 0;
        }
        if (tokens.monthFirst && tokens.size == MOST) {
            tokens.swapFirstTwo();
        }
        return tokens;
    }

    /** The text without a time of day behind the date. */
    static String withoutTime(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        int end = colon;
        while (end > 0 && Digits.is(text.charAt(end - 1))) {
            end--;
        }
        boolean separated = end > 0 && end < colon && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == 'T');
        return separated ? text.substring(0, end - 1).strip() : text;
    }

    int size() {
        return size;
    }

    int number(int index) {
        return numbers[index];
    }

    int digits(int index) {
        return digits[index];
    }

    /** Whether the number has the four digits of a year. */
    boolean isLong(int index) {
        return digits[index] == 4;
    }

    private boolean readAll(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = endOfToken(text, i);
            if (end == i) {
                if (!isSeparator(text.charAt(i))) {
                    return false;
                }
                i++;
            } else if (Digits.is(text.charAt(i)) ? addNumber(text, i, end) : addWord(text.substring(i, end))) {
                i = end;
            } else {
                return false;
            }
        }
        return true;
    }

    private boolean addNumber(String text, int from, int to) {
        return to - from <= LONGEST_NUMBER && add(Integer.parseInt(text, from, to, 10), to - from);
    }

    private boolean addWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer month = lower.length() < 3 ? null : MONTHS.get(lower.substring(0, 3));
        if (month != null && !WORDS.contains(lower)) {
            monthFirst |= size == 0;
            return add(month, 2);
        }
        return WORDS.contains(lower);
    }

    private boolean add(int number, int length) {
        if (size == MOST) {
            return false;
        }
        numbers[size] = number;
        digits[size++] = length;
        return true;
    }

    private void swapFirstTwo() {
        int number = numbers[0];
        int length = digits[0];
        numbers[0] = numbers[1];
        digits[0] = digits[1];
        numbers[1] = number;
        digits[1] = length;
    }

    private static int endOfToken(String text, int from) {
        int end = from;
        if (Digits.is(text.charAt(from))) {
            while (end < text.length() && Digits.is(text.charAt(end))) {
                end++;
            }
            return end;
        }
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '-' || c == '.' || c == ' ' || c == ',' || c == '\\' || c == '\u2013' || c == '\u00A0';
    }
}
