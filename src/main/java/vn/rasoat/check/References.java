package vn.rasoat.check;

import java.util.Optional;

/** Gives the values of columns elsewhere: on another sheet of the file that is checked, or in a file beside it. */
@FunctionalInterface
public interface References {
    /** Knows no other column. */
    References NONE = to -> Optional.empty();

    /** The values of a column; empty when it is not there. */
    Optional<KnownValues> values(Reference to);

    /**
     * A column elsewhere.
     *
     * @param file the name of a file in the same folder; empty for the checked file itself
     * @param sheet the sheet's name; empty for the first sheet with such a column
     * @param column the column's heading
     */
    record Reference(String file, String sheet, String column) {}
}
