package vn.rasoat.mapping.value;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import vn.rasoat.mapping.value.DateValue.Form;
import vn.rasoat.model.PartialDate;

/** Reads columns that hold only the day, the month or the year: four digits are a year, fewer a plain number. */
public final class DatePartReader implements ValueReader {
    private final Blanks blanks;

    public DatePartReader(Predicate<String> placeholder) {
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        String text = CodeText.bare(cell.text());
        Optional<Value> blank = blanks.readNumber(cell, 3);
        if (blank.isPresent()) {
            return blank.get();
        }
        if (!Digits.all(text) || text.length() > 4 || text.length() == 3) {
            return new DateValue(cell, Form.UNREADABLE, Optional.empty());
        }
        int number = Integer.parseInt(text);
        if (text.length() < 3) {
            return new NumberValue(cell, OptionalDouble.of(number));
        }
        return number == 0
                ? new Blank(cell, true)
                : new DateValue(cell, Form.YEAR, Optional.of(new PartialDate(number, 0, 0)));
    }
}
