package vn.rasoat.register.crosscheck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.text.Folding;

/**
 * Reads from the titles of a list (file name, sheet name) on which day it held: a day, a month, a school year, a year. Lists of
 * different times must not be held against each other as if they were of one.
 */
public final class ListDate {
    private static final int MOST_LOOKED_AT = 200;

    private record Form(Pattern pattern, BiFunction<Matcher, LocalDate, LocalDate> day) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    Pattern.compile("(?<!\\d)(\\d{1,2})[./_-](\\d{1,2})[./_-](20\\d\\d)(?!\\d)"),
                    (m, asOf) -> LocalDate.of(number(m, 3), number(m, 2), number(m, 1))),
            new Form(
                    Pattern.compile("(?<!\\d)(20\\d\\d)[._-](\\d{1,2})[._-](\\d{1,2})(?!\\d)"),
                    (m, asOf) -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))),
            new Form(
                    Pattern.compile("(?<!\\d)(20\\d\\d)[ ._-]{1,3}(20\\d\\d)(?!\\d)"), // a school year ends in May
                    (m, asOf) -> LocalDate.of(number(m, 2), 5, 31)),
            new Form(
                    Pattern.compile("(?:thang|t)[ ._-]{0,2}(\\d{1,2})[ ./_-]{1,2}(?:nam )?(20\\d\\d)(?!\\d)"),
                    (m, asOf) -> YearMonth.of(number(m, 2), number(m, 1)).atEndOfMonth()),
            new Form(Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)"), (m, asOf) -> LocalDate.of(number(m, 1), 12, 31)));

    private ListDate() {}

    /**
     * The day that any of the titles names; what would lie after the reference date is taken for that date.
     *
     * @param titles the file's name, sheets' names
     */
    public static Optional<LocalDate> of(List<String> titles, LocalDate asOf) {
        for (Form form : FORMS) {
            for (String title : titles) {
                String some = title.length() > MOST_LOOKED_AT ? title.substring(0, MOST_LOOKED_AT) : title;
                Matcher matcher = form.pattern.matcher(Folding.stripMarks(some).toLowerCase(Locale.ROOT));
                if (matcher.find()) {
                    Optional<LocalDate> day = day(form, matcher, asOf);
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Form form, Matcher matcher, LocalDate asOf) {
        try {
            LocalDate day = form.day.apply(matcher, asOf);
            return Optional.of(day.isAfter(asOf) ? asOf : day);
        } catch (DateTimeException e) {
            return Optional.empty(); // 31/02: no day
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
