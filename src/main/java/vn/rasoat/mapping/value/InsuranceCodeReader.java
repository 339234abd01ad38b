package vn.rasoat.mapping.value;

import java.util.function.Predicate;
import vn.rasoat.mapping.value.IdentifierValue.Form;

/**
 * Reads social insurance codes: ten digits (Quyết định 595/QĐ-BHXH 2017 art. 2). The personal ID has been replacing them since
 * 2025-08-01 (Công văn 1804/BHXH-QLT), so twelve digits are right too.
 */
public final class InsuranceCodeReader implements ValueReader {
    private static final int LENGTH = 10;
    private static final int FEWEST_DIGITS = 8;

    private final PersonalIdReader ids;
    private final Blanks blanks;

    public InsuranceCodeReader(PersonalIdReader ids, Predicate<String> placeholder) {
        this.ids = ids;
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        return blanks.readNumber(cell, FEWEST_DIGITS).orElseGet(() -> readWritten(cell));
    }

    private Value readWritten(Cell cell) {
        String text = CodeText.bare(cell.text());
        if (!Identifiers.onlySeparated(text)) {
            return Identifiers.wrong(cell, Identifiers.compact(text));
        }
        String digits = Digits.only(text);
        if (Digits.isFiller(digits)) {
            return new IdentifierValue(cell, Form.PLACEHOLDER, digits, 0);
        }
        boolean plain = digits.length() == text.length();
        return switch (digits.length()) {
            case LENGTH -> Identifiers.of(cell, plain ? Form.VALID : Form.DECORATED, digits);
            case LENGTH - 1 -> Identifiers.of(cell, Form.LOST_ZEROS, "0" + digits);
            default -> ids.instead(cell, digits, plain);
        };
    }
}
