package vn.rasoat.mapping.value;

import java.util.Optional;
import java.util.function.Predicate;
import vn.rasoat.mapping.value.IdentifierValue.Form;

/** Reads postal codes: five digits (Thông tư 07/2017/TT-BTTTT art. 5). Six digits are a code of before 2018. */
public final class PostalCodeReader implements ValueReader {
    private static final int LENGTH = 5;

    private final Blanks blanks;

    public PostalCodeReader(Predicate<String> placeholder) {
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        Optional<Value> blank = blanks.readNumber(cell, LENGTH - 1);
        if (blank.isPresent()) {
            return blank.get();
        }
        String text = CodeText.bare(cell.text());
        String digits = Digits.only(text);
        if (!Identifiers.onlySeparated(text)) {
            return Identifiers.wrong(cell, digits);
        }
        return switch (digits.length()) {
            case LENGTH -> Identifiers.of(cell, digits.length() == text.length() ? Form.VALID : Form.DECORATED, digits);
            case LENGTH - 1 -> Identifiers.of(cell, Form.LOST_ZEROS, "0" + digits);
            default -> Identifiers.wrong(cell, digits);
        };
    }
}
