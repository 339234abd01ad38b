package vn.rasoat.mapping.value;

import java.util.Optional;
import vn.rasoat.model.PartialDate;

/**
 * A value in a column of dates.
 *
 * @param form how it is written
 * @param date the date as understood; empty for {@link Form#IMPOSSIBLE}, {@link Form#UNLIMITED} and {@link Form#UNREADABLE}
 */
public record DateValue(Cell cell, Form form, Optional<PartialDate> date) implements Value {
    /** How the date is written. */
    public enum Form {
        /** Day, month and four-digit year, or a native date cell. */
        FULL,
        /** Eight digits without separators. */
        COMPACT,
        /** Only a year. */
        YEAR,
        /** Month and year. */
        MONTH_YEAR,
        /** 00 for the unknown parts, as in 00/00/1950. */
        ZERO_PARTS,
        /** A spreadsheet's serial number as a plain number or text. */
        SERIAL,
        /** A year of two digits. */
        SHORT_YEAR,
        /** Day and month the other way round than the column writes them: the only reading that is a day. */
        SWAPPED,
        /** Three numbers that are no day of the calendar. */
        IMPOSSIBLE,
        /** Words that say there is no end: {@code Không thời hạn}. */
        UNLIMITED,
        /** Not a date. */
        UNREADABLE
    }

    @Override
    public long key() {
        return date.map(PartialDate::packed).orElse(0);
    }
}
