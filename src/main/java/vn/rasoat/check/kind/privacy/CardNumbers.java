package vn.rasoat.check.kind.privacy;

import java.util.List;

/**
 * Finds numbers of bank cards in texts: 16 digits, in one run or in fours with spaces, dots or hyphens between, that begin as cards
 * do and whose check digit (ISO/IEC 7812, Luhn) is right.
 */
record CardNumbers(List<String> beginnings) {
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    CardNumbers {
        beginnings = List.copyOf(beginnings);
    }

    boolean in(String text) {
        int i = 0;
        while (i + LENGTH <= text.length()) {
            if (!isDigit(text, i) || (i > 0 && isDigit(text, i - 1))) {
                i++;
                continue;
            }
            int end = end(text, i);
            if (end > 0 && begins(text, i) && checks(text, i, end)) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** Where 16 digits that stand alone end; -1 when there are more, fewer, or they stand otherwise than in one or in fours. */
    private static int end(String text, int from) {
        char between = from + GROUP < text.length() ? text.charAt(from + GROUP) : 0;
        boolean inFours = between == ' ' || between == '.' || between == '-';
        int i = from;
        for (int digits = 0; digits < LENGTH; digits++) {
            if (inFours && digits > 0 && digits % GROUP == 0) {
                if (i >= text.length() || text.charAt(i) != between) {
                    return -1;
                }
                i++;
            }
            if (!isDigit(text, i)) {
                return -1;
            }
            i++;
        }
        return isDigit(text, i) || continues(text, i) ? -1 : i;
    }

    /** A longer code goes on after a hyphen, dot or letter. */
    private static boolean continues(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetter(c) || ((c == '-' || c == '.') && isDigit(text, at + 1));
    }

    private boolean begins(String text, int from) {
        for (int i = 0; i < beginnings.size(); i++) {
            if (text.startsWith(beginnings.get(i), from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean checks(String text, int from, int end) {
        int sum = 0;
        boolean twice = false;
        for (int i = end - 1; i >= from; i--) {
            if (isDigit(text, i)) {
                int digit = text.charAt(i) - '0';
                int counted = twice ? digit * 2 : digit;
                sum += counted > 9 ? counted - 9 : counted;
                twice = !twice;
            }
        }
        return sum % 10 == 0;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
