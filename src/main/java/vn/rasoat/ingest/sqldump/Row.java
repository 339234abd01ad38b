package vn.rasoat.ingest.sqldump;

/** Takes the values of one row. */
interface Row {
    /** Takes nothing: for counting rows. */
    Row NONE = (column, cell, type) -> {};

    /**
     * Takes a value.
     *
     * @param column its place in the statement, from 0
     * @param cell the value; to be copied
     * @param type the type that the value itself names in capitals, as in {@code CAST(… AS Date)}, or the empty string
     */
    void value(int column, Cell cell, String type);
}
