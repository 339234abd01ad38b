package vn.rasoat.mapping.value;

import java.util.function.Predicate;
import vn.rasoat.mapping.value.IdentifierValue.Form;

/**
 * Reads health insurance card numbers: fifteen characters (two letters, benefit 1 to 5, twelve digits: Quyết định 1351/QĐ-BHXH
 * 2015), or on cards since 2021-04-01 the social insurance code, or the personal ID.
 */
public final class InsuranceCardReader implements ValueReader {
    private static final int LENGTH = 15;
    private static final int FEWEST_DIGITS = 8;

    private final InsuranceCodeReader codes;
    private final Blanks blanks;

    public InsuranceCardReader(InsuranceCodeReader codes, Predicate<String> placeholder) {
        this.codes = codes;
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        return blanks.readNumber(cell, FEWEST_DIGITS).orElseGet(() -> readWritten(cell));
    }

    private Value readWritten(Cell cell) {
        String text = CodeText.bare(cell.text());
        String compact = Identifiers.compact(text);
        if (isCard(compact)) {
            return Identifiers.of(cell, compact.equals(text) ? Form.VALID : Form.DECORATED, compact);
        }
        return codes.read(cell);
    }

    private static boolean isCard(String text) {
        return text.length() == LENGTH
                && isCapital(text.charAt(0))
                && isCapital(text.charAt(1))
                && text.charAt(2) >= '1'
                && text.charAt(2) <= '5'
                && Digits.count(text) == LENGTH - 2;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
