package vn.rasoat.mapping.value;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.rasoat.mapping.value.IdentifierValue.Form;

/**
 * Reads electronic identification codes of agencies: a letter A to Y and two digits, then levels of letters and digits after dots,
 * at most 35 characters (Quyết định 20/2020/QĐ-TTg art. 4).
 */
public final class AgencyCodeReader implements ValueReader {
    private static final int LONGEST = 35;
    private static final int FIRST_LEVEL = 3;

    private final Blanks blanks;

    public AgencyCodeReader(Predicate<String> placeholder) {
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        Optional<Value> blank = blanks.read(cell);
        if (blank.isPresent()) {
            return blank.get();
        }
        String text = CodeText.bare(cell.text());
        String normal = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!isAgency(normal)) {
            return Identifiers.wrong(cell, normal);
        }
        return Identifiers.of(cell, normal.equals(text) ? Form.VALID : Form.DECORATED, normal);
    }

    private static boolean isAgency(String text) {
        if (text.length() < FIRST_LEVEL || text.length() > LONGEST || text.charAt(0) < 'A' || text.charAt(0) > 'Y') {
            return false;
        }
        if (!Digits.is(text.charAt(1)) || !Digits.is(text.charAt(2)) || text.endsWith(".")) {
            return false;
        }
        for (int i = FIRST_LEVEL; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dot = c == '.' && text.charAt(i - 1) != '.';
            boolean sign = i > FIRST_LEVEL && (Digits.is(c) || (c >= 'A' && c <= 'Z'));
            if (!dot && !sign) {
                return false;
            }
        }
        return true;
    }
}
