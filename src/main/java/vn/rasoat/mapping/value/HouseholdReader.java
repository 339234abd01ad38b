package vn.rasoat.mapping.value;

import vn.rasoat.text.Folding;

/**
 * Reads codes of households, which every list makes its own way: any text is one. Case, blanks and the zeros in front that a number
 * cell loses make no difference.
 */
public final class HouseholdReader implements ValueReader {
    @Override
    public Value read(Cell cell) {
        String normal = normal(cell.text());
        return new IdentifierValue(cell, IdentifierValue.Form.VALID, normal, Folding.equalityHash(significant(normal)));
    }

    private static String normal(String text) {
        String bare = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        StringBuilder out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!Character.isWhitespace(c) && !(i == 0 && c == '\'')) {
                out.append(Character.toUpperCase(c));
            }
        }
        return out.toString();
    }

    /** The code without zeros in front when it is a number. */
    private static String significant(String normal) {
        int zeros = 0;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c < '0' || c > '9') {
                return normal;
            }
            zeros += c == '0' && zeros == i && i + 1 < normal.length() ? 1 : 0;
        }
        return normal.substring(zeros);
    }
}
