package vn.rasoat.mapping.value;

import java.util.Locale;
import vn.rasoat.mapping.value.IdentifierValue.Form;

/** What the readers of identifiers share. */
final class Identifiers {
    private Identifiers() {}

    static IdentifierValue wrong(Cell cell, String normal) {
        return new IdentifierValue(cell, Form.WRONG, normal, 0);
    }

    /** A value with the key of its normal form; a personal ID has the same key here as in its own column. */
    static IdentifierValue of(Cell cell, Form form, String normal) {
        return new IdentifierValue(cell, form, normal, key(normal));
    }

    /** The text without blanks, dots, hyphens, commas and slashes, in capitals. */
    static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSeparator(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.length() == text.length() && Digits.all(text)
                ? text
                : out.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether there is nothing but digits and separators. */
    static boolean onlySeparated(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Digits.is(text.charAt(i)) && !isSeparator(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSeparator(char c) {
        return c == ' ' || c == '.' || c == '-' || c == ',' || c == '/' || c == '\u00A0' || c == '\u2013';
    }

    /** Up to 18 digits are their own key, so that leading zeros are lost on both sides alike only at equal length. */
    private static long key(String normal) {
        if (normal.length() == PersonalIdReader.LENGTH && Digits.all(normal)) {
            return Long.parseLong(normal) + 1;
        }
        return Keys.of(normal);
    }
}
