package vn.rasoat.mapping.value;

import java.util.Optional;
import java.util.function.Predicate;
import vn.rasoat.mapping.value.IdentifierValue.Form;

/** Reads bank account numbers: 6 to 19 digits, or letters and digits where the holder chose a name. Banks differ; zeros are never added. */
public final class BankAccountReader implements ValueReader {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 19;

    private final Blanks blanks;

    public BankAccountReader(Predicate<String> placeholder) {
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        Optional<Value> blank = blanks.readNumber(cell, SHORTEST);
        if (blank.isPresent()) {
            return blank.get();
        }
        String text = CodeText.bare(cell.text());
        String compact = Identifiers.compact(text);
        if (CodeText.isScientific(text) || !isAccount(compact)) {
            return Identifiers.wrong(cell, compact);
        }
        if (Digits.isFiller(compact)) {
            return new IdentifierValue(cell, Form.PLACEHOLDER, compact, 0);
        }
        return Identifiers.of(cell, compact.length() == text.length() ? Form.VALID : Form.DECORATED, compact);
    }

    private static boolean isAccount(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Digits.is(c) && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }
}
