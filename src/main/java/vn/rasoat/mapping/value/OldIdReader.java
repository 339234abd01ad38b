package vn.rasoat.mapping.value;

import java.util.Optional;
import java.util.function.Predicate;
import vn.rasoat.mapping.value.IdentifierValue.Form;
import vn.rasoat.model.CellKind;

/** Reads old identity card numbers (CMND): nine digits. The 12-digit CMND of 2012 to 2015 is the personal ID. */
public final class OldIdReader implements ValueReader {
    private static final int LENGTH = 9;

    private final Blanks blanks;

    public OldIdReader(Predicate<String> placeholder) {
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        Optional<Value> blank = blanks.readNumber(cell, LENGTH - 1);
        return blank.isPresent() ? blank.get() : readWritten(cell);
    }

    private static Value readWritten(Cell cell) {
        String text = CodeText.bare(cell.text());
        String digits = Digits.only(text);
        boolean plain = digits.length() == text.length();
        if (!plain && !Identifiers.onlySeparated(text)) {
            return Identifiers.wrong(cell, digits);
        }
        if (Digits.isFiller(digits)) {
            return new IdentifierValue(cell, Form.PLACEHOLDER, digits, 0);
        }
        return switch (digits.length()) {
            case LENGTH -> Identifiers.of(cell, plain ? Form.VALID : Form.DECORATED, digits);
            case LENGTH - 1 ->
                cell.kind() == CellKind.NUMBER
                        ? Identifiers.of(cell, Form.LOST_ZEROS, "0" + digits)
                        : Identifiers.wrong(cell, digits);
            case PersonalIdReader.LENGTH -> Identifiers.of(cell, Form.PERSONAL_ID, digits);
            default -> Identifiers.wrong(cell, digits);
        };
    }
}
