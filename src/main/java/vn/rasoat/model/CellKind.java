package vn.rasoat.model;

/** What a cell natively was in its file, before any interpretation. Text files know only {@link #TEXT} and {@link #BLANK}. */
public enum CellKind {
    BLANK,
    TEXT,
    NUMBER,
    /** A number shown through a date format; its text is ISO {@code yyyy-MM-dd}, with {@code 'T'HH:mm:ss} where a time is set. */
    DATE,
    BOOLEAN,
    /** A spreadsheet error such as {@code #N/A}; its text is the error's name. */
    ERROR;

    private static final CellKind[] VALUES = values();

    /** The kind with the given {@link #ordinal()}, without copying the array of values. */
    public static CellKind of(int ordinal) {
        return VALUES[ordinal];
    }
}
