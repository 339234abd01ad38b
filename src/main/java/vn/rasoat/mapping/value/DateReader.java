package vn.rasoat.mapping.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.rasoat.mapping.value.DateValue.Form;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.PartialDate;
import vn.rasoat.text.Folding;

/**
 * Reads dates as Vietnamese lists hold them: day, month, year in any usual writing, native date cells, a year alone, eight digits,
 * serial numbers, words. Unknown parts stay unknown. A year of two digits is read as the latest such year that is not in the future.
 */
public final class DateReader implements ValueReader {
    private static final int LONGEST = 60;
    private static final String USUAL = "dd/mm/yyyy";
    private static final Set<String> WITHOUT_END =
            Set.of("khong thoi han", "vo thoi han", "khong co thoi han", "lau dai");
    private static final int FIRST_SERIAL = 10_000;
    private static final int LAST_SERIAL = 60_000;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /** Years outside these are fillers when a placeholder list names them, and never birthdays. */
    private static final int FIRST_CREDIBLE_YEAR = 1901;

    private final Predicate<String> placeholder;
    private final Blanks blanks;
    private final int thisYear;

    /**
     * @param placeholder whether a cleaned text stands for nothing
     * @param asOf the reference date, for years of two digits
     */
    public DateReader(Predicate<String> placeholder, LocalDate asOf) {
        this.placeholder = placeholder;
        this.blanks = new Blanks(placeholder);
        this.thisYear = asOf.getYear();
    }

    @Override
    public Value read(Cell cell) {
        return cell.kind() == CellKind.TEXT && isUsual(cell.text()) ? usual(cell) : readAny(cell);
    }

    /** Whether the text is a day, month and year as most are written, 05/02/1990, of a year that is no filler. */
    private static boolean isUsual(String text) {
        if (text.length() != USUAL.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (USUAL.charAt(i) == '/' ? c != '/' : !Digits.is(c)) {
                return false;
            }
        }
        int year = number(text, 6, 10);
        return year >= FIRST_CREDIBLE_YEAR
                && year < 9999
                && PartialDate.isReal(year, number(text, 3, 5), number(text, 0, 2));
    }

    private static DateValue usual(Cell cell) {
        String text = cell.text();
        return of(cell, Form.FULL, number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private Value readAny(Cell cell) {
        String text = DateTokens.withoutTime(CodeText.bare(cell.text()));
        if (cell.kind() == CellKind.ERROR || text.isEmpty() || !hasDigit(text)) {
            if (WITHOUT_END.contains(Folding.candidateKey(text))) {
                return new DateValue(cell, Form.UNLIMITED, Optional.empty());
            }
            return blanks.read(cell).orElseGet(() -> unreadable(cell));
        }
        if (text.length() > LONGEST) {
            return unreadable(cell);
        }
        if (isZero(text)) {
            return new Blank(cell, true);
        }
        DateValue value = Digits.all(text) ? digits(cell, text) : written(cell, text);
        return isFiller(value) ? new Blank(cell, true) : value;
    }

    private DateValue digits(Cell cell, String text) {
        int number = text.length() > 8 ? 0 : Integer.parseInt(text);
        return switch (text.length()) {
            case 2 -> shortYear(cell, number, 0, 0);
            case 4 -> of(cell, Form.YEAR, number, 0, 0);
            case 5 -> serial(cell, number);
            case 6 -> sixDigits(cell, number);
            case 7, 8 -> compact(cell, number);
            default -> unreadable(cell);
        };
    }

    private static DateValue serial(Cell cell, int number) {
        return number < FIRST_SERIAL || number > LAST_SERIAL
                ? unreadable(cell)
                : new DateValue(cell, Form.SERIAL, Optional.of(PartialDate.of(SERIAL_ZERO.plusDays(number))));
    }

    /** Month and year, or day, month and a year of two digits: the first never begins a real day, so the two cannot meet. */
    private DateValue sixDigits(Cell cell, int number) {
        if (isCredible(number % 10_000) && isMonth(number / 10_000)) {
            return of(cell, Form.MONTH_YEAR, number % 10_000, number / 10_000, 0);
        }
        if (isCredible(number / 100) && isMonth(number % 100)) {
            return of(cell, Form.MONTH_YEAR, number / 100, number % 100, 0);
        }
        return shortYear(cell, number % 100, number / 100 % 100, number / 10_000);
    }

    /** Eight digits, or seven when a numeric cell lost the day's zero. */
    private DateValue compact(Cell cell, int number) {
        int year = number % 10_000;
        if (isCredible(year)) {
            return ordered(cell, Form.COMPACT, year, number / 10_000 % 100, number / 1_000_000);
        }
        return isCredible(number / 10_000)
                ? ordered(cell, Form.COMPACT, number / 10_000, number / 100 % 100, number % 100)
                : impossible(cell);
    }

    private DateValue written(Cell cell, String text) {
        DateTokens tokens = DateTokens.of(text);
        return switch (tokens.size()) {
            case 1 -> oneNumber(cell, tokens);
            case 2 -> twoNumbers(cell, tokens);
            case 3 -> threeNumbers(cell, tokens);
            default -> unreadable(cell);
        };
    }

    private DateValue oneNumber(Cell cell, DateTokens tokens) {
        return tokens.isLong(0) ? of(cell, Form.YEAR, tokens.number(0), 0, 0) : unreadable(cell);
    }

    private DateValue twoNumbers(Cell cell, DateTokens tokens) {
        if (tokens.digits(0) == 5 && cell.kind() == CellKind.NUMBER) {
            return serial(cell, tokens.number(0)); // with a time of day as fraction
        }
        if (tokens.isLong(0) == tokens.isLong(1)) {
            return unreadable(cell);
        }
        int year = tokens.number(tokens.isLong(0) ? 0 : 1);
        int month = tokens.number(tokens.isLong(0) ? 1 : 0);
        if (month == 0) {
            return of(cell, Form.ZERO_PARTS, year, 0, 0);
        }
        return isMonth(month) ? of(cell, Form.MONTH_YEAR, year, month, 0) : impossible(cell);
    }

    private DateValue threeNumbers(Cell cell, DateTokens tokens) {
        int first = tokens.number(0);
        int month = tokens.number(1);
        int last = tokens.number(2);
        if (tokens.isLong(0) && !tokens.isLong(2)) {
            return ordered(cell, Form.FULL, first, month, last);
        }
        if (tokens.isLong(2) && !tokens.isLong(0)) {
            return ordered(cell, Form.FULL, last, month, first);
        }
        boolean allShort = !tokens.isLong(0) && !tokens.isLong(2) && tokens.digits(2) == 2;
        return allShort ? shortYear(cell, last, month, first) : impossible(cell);
    }

    /** Day and month as given; else the other way round when only that is a day. */
    private static DateValue ordered(Cell cell, Form form, int year, int month, int day) {
        if (day == 0 && month <= 12) {
            return of(cell, Form.ZERO_PARTS, year, month, 0);
        }
        if (PartialDate.isReal(year, month, day)) {
            return of(cell, form, year, month, day);
        }
        return PartialDate.isReal(year, day, month) ? of(cell, Form.SWAPPED, year, day, month) : impossible(cell);
    }

    private DateValue shortYear(Cell cell, int twoDigits, int month, int day) {
        int year = thisYear - Math.floorMod(thisYear - twoDigits, 100);
        DateValue value = ordered(cell, Form.SHORT_YEAR, year, month, day);
        return value.date().isEmpty() ? value : new DateValue(cell, Form.SHORT_YEAR, value.date());
    }

    private static DateValue of(Cell cell, Form form, int year, int month, int day) {
        return year < 1 || year > 9999
                ? impossible(cell)
                : new DateValue(cell, form, Optional.of(new PartialDate(year, month, day)));
    }

    private static DateValue impossible(Cell cell) {
        return new DateValue(cell, Form.IMPOSSIBLE, Optional.empty());
    }

    private static DateValue unreadable(Cell cell) {
        return new DateValue(cell, Form.UNREADABLE, Optional.empty());
    }

    /** A default such as 01/01/1900 or 31/12/9999. A credible year is never one: people are born on 01/01/1970 too. */
    private boolean isFiller(DateValue value) {
        int year = value.date().map(PartialDate::year).orElse(FIRST_CREDIBLE_YEAR);
        return (year < FIRST_CREDIBLE_YEAR || year == 9999)
                && (placeholder.test(value.cell().text())
                        || placeholder.test(
                                value.date().map(PartialDate::display).orElse("")));
    }

    private static boolean isZero(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '0' && c != '/' && c != '-' && c != '.' && c != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        return Digits.count(text) > 0;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static boolean isCredible(int year) {
        return year >= 1800 && year < 2200;
    }
}
