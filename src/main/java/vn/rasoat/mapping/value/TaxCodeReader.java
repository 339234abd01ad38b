package vn.rasoat.mapping.value;

import java.util.function.Predicate;
import vn.rasoat.mapping.value.IdentifierValue.Form;

/**
 * Reads tax codes: ten digits, or ten and three for a branch; since 2025-07-01 the personal ID is a person's tax code (Thông tư
 * 86/2024/TT-BTC art. 5). The check digit is a rule's business.
 */
public final class TaxCodeReader implements ValueReader {
    private static final int LENGTH = 10;
    private static final int WITH_BRANCH = 13;
    private static final int FEWEST_DIGITS = 8;

    private final PersonalIdReader ids;
    private final Blanks blanks;

    public TaxCodeReader(PersonalIdReader ids, Predicate<String> placeholder) {
        this.ids = ids;
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        return blanks.readNumber(cell, FEWEST_DIGITS).orElseGet(() -> readWritten(cell));
    }

    private Value readWritten(Cell cell) {
        String text = CodeText.bare(cell.text());
        String digits = Digits.only(text);
        if (!Identifiers.onlySeparated(text)) {
            return Identifiers.wrong(cell, digits);
        }
        return Digits.isFiller(digits)
                ? new IdentifierValue(cell, Form.PLACEHOLDER, digits, 0)
                : readDigits(cell, digits, text);
    }

    private IdentifierValue readDigits(Cell cell, String digits, String text) {
        boolean plain = digits.length() == text.length();
        return switch (digits.length()) {
            case LENGTH -> Identifiers.of(cell, plain ? Form.VALID : Form.DECORATED, digits);
            case LENGTH - 1 -> Identifiers.of(cell, Form.LOST_ZEROS, "0" + digits);
            case WITH_BRANCH -> branch(cell, digits, text);
            default -> ids.instead(cell, digits, plain);
        };
    }

    private static IdentifierValue branch(Cell cell, String digits, String text) {
        String normal = digits.substring(0, LENGTH) + "-" + digits.substring(LENGTH);
        return Identifiers.of(cell, normal.equals(text) ? Form.VALID : Form.DECORATED, normal);
    }
}
