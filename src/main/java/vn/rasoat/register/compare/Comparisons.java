package vn.rasoat.register.compare;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.DateReader;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.model.PartialDate;
import vn.rasoat.text.Folding;

/** Makes the comparison of a field out of its values. */
public final class Comparisons {
    private final DateReader dates;
    private final ToIntFunction<String> communes;

    /**
     * @param asOf the reference date, for years of two digits
     * @param communes the code of the commune of today that an address lies in, 0 when unknown; safe for several threads
     */
    public Comparisons(LocalDate asOf, ToIntFunction<String> communes) {
        this.dates = new DateReader(text -> false, asOf);
        this.communes = communes;
    }

    /** The form of a clean text under which equal values are equal; the empty text when it says nothing to the comparator. */
    public String normal(Comparator comparator, String text) {
        return switch (comparator) {
            case EXACT -> Folding.equalityKey(text);
            case PERSON_NAME -> person(text);
            case JARO_WINKLER, DAMERAU -> Normal.plain(text);
            case WORDS -> WordSets.sorted(Normal.plain(text));
            case NUMERIC -> Normal.number(text);
            case DIGITS -> Normal.code(text);
            case DATE -> date(text);
            case ADDRESS -> Normal.address(text);
        };
    }

    /**
     * The comparison of a field.
     *
     * @param values the different values in the form of {@link #normal}, by their numbers; the first stands for missing ones
     */
    public FieldComparison of(Comparator comparator, String[] values) {
        return switch (comparator) {
            case EXACT -> new ExactComparison();
            case JARO_WINKLER -> new TextComparison(values, false);
            case DAMERAU -> new TextComparison(values, true);
            case NUMERIC -> new NumberComparison(values);
            case DATE -> new DateComparison(values);
            case WORDS -> new WordsComparison(values);
            case DIGITS -> new DigitsComparison(values);
            case PERSON_NAME -> new NameValueComparison(values);
            case ADDRESS -> new AddressComparison(values, communes);
        };
    }

    private static String person(String text) {
        return Normal.plain(text).isEmpty() ? "" : Folding.equalityKey(text);
    }

    /** {@code yyyymmdd}; digits that are no day stay as typed, for a slip may have made them so. */
    private String date(String text) {
        if (dates.read(Cell.of(text)) instanceof DateValue value && value.date().isPresent()) {
            return Integer.toString(value.date().map(PartialDate::packed).orElse(0));
        }
        String digits = text.replaceAll("[^0-9]", "");
        boolean mistyped = digits.length() == text.length() && (digits.length() == 7 || digits.length() == 9);
        if ((digits.length() != 8 && !mistyped) || digits.startsWith("000")) {
            return "";
        }
        boolean yearLast = text.length() == 10 && !Character.isDigit(text.charAt(2));
        return Integer.toString(Integer.parseInt(
                yearLast ? digits.substring(4) + digits.substring(2, 4) + digits.substring(0, 2) : digits));
    }
}
