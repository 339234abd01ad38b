package vn.rasoat.mapping;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Tells the shapes of one value. No regular expressions: thousands of values pass here while a file is being opened. */
final class ValueLook {
    private static final Set<String> TICKS = Set.of("x", "✓", "✔", "v", "*", "+", "có", "co", "true", "☑", "✗", "√");
    private static final Set<String> SEX_WORDS = Set.of("nam", "nữ", "nu", "trai", "gái", "gai", "male", "female");
    private static final Set<String> SEX_CODES = Set.of("0", "1", "2", "01", "02", "m", "f", "n");
    private static final Set<String> PLACE_WORDS = Set.of(
            "thon", "xa", "phuong", "huyen", "tinh", "ap", "khom", "xom", "ban", "to", "tdp", "khu", "duong", "so",
            "quan", "tp", "thanh", "buon", "lang", "tt", "thi", "hem", "ngo", "ngach", "kp", "p", "x", "h", "t", "q",
            "doi", "soc");
    private static final int LONGEST = 200;

    private final Set<String> surnames;

    ValueLook(Set<String> surnames) {
        this.surnames = surnames;
    }

    EnumSet<Shape> of(String raw) {
        EnumSet<Shape> out = EnumSet.noneOf(Shape.class);
        String text = (raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw).strip();
        if (text.startsWith("'") || text.startsWith("’")) {
            text = text.substring(1).strip();
        }
        if (text.isEmpty()) {
            return out;
        }
        DateLook.shapes(text, out);
        String digits = digits(text);
        if (!digits.isEmpty()) {
            numeric(digits, text, out);
        } else {
            wordy(text, out);
        }
        return out;
    }

    /** The digits of a text that is nothing but a number, however written; otherwise the empty text. */
    static String digits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                out.append(c);
            } else if ((c == 'E' || c == 'e') && i > 0 && text.length() < 25) {
                return scientific(text);
            } else if (c == '.' && onlyZeros(text, i + 1) && text.length() - i <= 3 && out.length() > 0) {
                break;
            } else if (" .-,\u00a0+()".indexOf(c) < 0) {
                return "";
            }
        }
        return out.toString();
    }

    private static boolean onlyZeros(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return from < text.length() && text.length() - from < 3;
    }

    private static String scientific(String text) {
        try {
            BigDecimal value = new BigDecimal(text.replace(',', '.'));
            return value.precision() < 20 && value.scale() > -20 && value.scale() < 20 && value.signum() > 0
                    ? value.toBigInteger().toString()
                    : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static void numeric(String digits, String text, EnumSet<Shape> out) {
        int n = digits.length();
        byLength(digits, n, out);
        if (SEX_CODES.contains(digits)) {
            out.add(Shape.SEX_CODE);
        }
        if (digits.equals("1")) {
            out.add(Shape.TICK);
        }
        if (n <= 7 && n == text.length()) {
            out.add(Shape.INTEGER);
        }
        if (n <= 2) {
            int value = Integer.parseInt(digits);
            add(out, Shape.DAY, value >= 1 && value <= 31);
            add(out, Shape.MONTH, value >= 1 && value <= 12);
        }
        add(out, Shape.ACCOUNT, n >= 6 && n <= 19);
        add(out, Shape.AMOUNT, n >= 4 && n <= 12 && digits.endsWith("00") && digits.charAt(0) != '0');
        add(out, Shape.PHONE, phone(digits));
        add(out, Shape.BHYT_CARD, n == 15);
    }

    private static void byLength(String digits, int n, EnumSet<Shape> out) {
        add(out, Shape.DIGITS_9, n == 9);
        add(out, Shape.DIGITS_10, n == 10);
        add(out, Shape.ID_12, n == 12);
        add(out, Shape.ID_BUILT, n == 12 && built(digits));
        add(out, Shape.ID_SHORT, (n == 10 || n == 11) && built("00".substring(n - 10) + digits));
    }

    private static boolean built(String digits) {
        int place = Integer.parseInt(digits.substring(0, 3));
        return place >= 1 && place <= 400 && digits.charAt(3) <= '3';
    }

    private static boolean phone(String digits) {
        String own = digits.startsWith("84") && digits.length() > 10 ? "0" + digits.substring(2) : digits;
        if (own.length() == 9) {
            own = "0" + own;
        }
        boolean long11 = own.length() == 11;
        boolean plausible =
                (own.length() == 10 || long11) && own.charAt(0) == '0' && "235789".indexOf(own.charAt(1)) >= 0;
        return plausible || (long11 && own.startsWith("01"));
    }

    private static void add(EnumSet<Shape> out, Shape shape, boolean is) {
        if (is) {
            out.add(shape);
        }
    }

    private void wordy(String text, EnumSet<Shape> out) {
        String folded = Fold.equality(text);
        add(out, Shape.TICK, TICKS.contains(folded.isEmpty() ? text : folded));
        add(out, Shape.SEX_WORD, SEX_WORDS.contains(folded));
        add(out, Shape.SEX_CODE, SEX_CODES.contains(folded));
        add(out, Shape.EMAIL, text.indexOf('@') > 0 && text.indexOf(' ') < 0);
        if (folded.isEmpty() || out.contains(Shape.EMAIL)) {
            return;
        }
        String bare = Fold.bare(text);
        String[] words = bare.split(" ");
        boolean digit = bare.chars().anyMatch(Character::isDigit);
        if (digit) {
            coded(text, bare, out);
        } else {
            lettered(text, words, out);
        }
        boolean place = (PLACE_WORDS.contains(words[0]) && words.length > 1)
                || (Character.isDigit(bare.charAt(0)) && words.length > 2);
        add(out, Shape.PLACE, place && !out.contains(Shape.NAME) && !out.contains(Shape.DATE));
        boolean parted = text.indexOf(',') > 0 || text.indexOf(" - ") > 0;
        add(
                out,
                Shape.ADDRESS,
                words.length > 2 && (parted || (place && words.length > 4)) && !out.contains(Shape.DATE));
    }

    private static void coded(String text, String bare, EnumSet<Shape> out) {
        boolean letters = bare.chars().anyMatch(Character::isLetter);
        add(out, Shape.CODE, letters && text.indexOf(' ') < 0 && text.length() <= 30);
        String tight = Fold.squash(bare);
        add(out, Shape.BHYT_CARD, tight.length() == 15 && card(tight));
        add(out, Shape.CLASS, schoolClass(tight));
    }

    private static boolean card(String tight) {
        for (int i = 0; i < 15; i++) {
            boolean digit = Character.isDigit(tight.charAt(i));
            if (i < 2 ? digit : i > 4 && !digit) {
                return false;
            }
        }
        return true;
    }

    /** 1A, 10A2, Lớp 5B, 3-4 tuổi A is left to the heading. */
    private static boolean schoolClass(String tight) {
        String own = tight.startsWith("lop") ? tight.substring(3) : tight;
        int digits = 0;
        while (digits < own.length() && Character.isDigit(own.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 2 || own.length() > 6 || (own.length() == digits && own.equals(tight))) {
            return false;
        }
        int grade = Integer.parseInt(own.substring(0, digits));
        return grade >= 1 && grade <= 12 && (own.length() == digits || "abcdeghikmnt".indexOf(own.charAt(digits)) >= 0);
    }

    private void lettered(String text, String[] words, EnumSet<Shape> out) {
        if (words.length == 1) {
            add(out, Shape.WORD, words[0].length() <= 8);
            return;
        }
        boolean tidy = text.indexOf(',') < 0 && text.indexOf('/') < 0 && text.indexOf('(') < 0 && text.length() <= 60;
        if (words.length <= 7 && tidy) {
            out.add(Shape.NAME_LIKE);
            boolean place = PLACE_WORDS.contains(words[0]) && !surnames.contains(words[0]);
            add(out, Shape.NAME, surnames.contains(words[0]) && !place);
        }
    }
}
