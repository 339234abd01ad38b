package vn.rasoat.register.compare;

import java.util.Locale;
import vn.rasoat.text.Folding;

/** Brings texts into forms under which equal values are equal texts. The empty text stands for a missing value. */
final class Normal {
    private Normal() {}

    /** Lower-case letters and digits without marks, single blanks between them. */
    static String plain(String text) {
        return words(Folding.candidateKey(text));
    }

    /** Letters and digits, everything else as single blanks. */
    static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    /** Letters and digits of a code without leading zeros; nothing when only zeros are left. */
    static String code(String text) {
        String number = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        StringBuilder out = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isLetterOrDigit(c) && !(c == '0' && out.isEmpty())) {
                out.append(c);
            }
        }
        return out.toString().toUpperCase(Locale.ROOT);
    }

    /** A number in one writing; nothing when it is none. A comma may be the decimal sign. */
    static String number(String text) {
        String plain = text.strip().replace("\u00A0", "").replace(" ", "");
        if (plain.length() > 30) {
            return "";
        }
        try {
            double number = Double.parseDouble(
                    plain.indexOf(',') >= 0 && plain.indexOf('.') < 0
                            ? plain.replace(',', '.')
                            : plain.replace(",", ""));
            return Double.isFinite(number) ? Double.toString(number + 0.0) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Lower case, with one comma between the parts. */
    static String address(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        boolean comma = false;
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == ',' || c == ';') {
                comma = !out.isEmpty();
            } else if (Character.isWhitespace(c)) {
                gap = true;
            } else {
                if (!out.isEmpty() && (comma || gap)) {
                    out.append(comma ? ", " : " ");
                }
                comma = false;
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
