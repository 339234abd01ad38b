package vn.rasoat.mapping.value;

/** Reads columns that hold a period or only its end, such as a card's term: the value is the last day. */
public final class DateRangeReader implements ValueReader {
    private static final int LONGEST = 80;
    private static final String[] BETWEEN = {"đến hết", "đến", "->", "–", "-", "~"};
    private static final String FROM = "từ";

    private final DateReader dates;

    public DateRangeReader(DateReader dates) {
        this.dates = dates;
    }

    @Override
    public Value read(Cell cell) {
        Value whole = dates.read(cell);
        if (!(whole instanceof DateValue date)
                || date.form() != DateValue.Form.UNREADABLE
                || cell.text().length() > LONGEST) {
            return whole;
        }
        String text = cell.text().startsWith(FROM) ? cell.text().substring(FROM.length()) : cell.text();
        for (String between : BETWEEN) {
            int at = text.indexOf(between);
            for (; at >= 0; at = text.indexOf(between, at + 1)) {
                if (read(text.substring(at + between.length())) instanceof DateValue end
                        && end.date().isPresent()
                        && (text.substring(0, at).isBlank() || isDate(text.substring(0, at)))) {
                    return new DateValue(cell, end.form(), end.date());
                }
            }
        }
        return whole;
    }

    private boolean isDate(String text) {
        return read(text) instanceof DateValue start && start.date().isPresent();
    }

    private Value read(String text) {
        return dates.read(Cell.of(text.strip()));
    }
}
