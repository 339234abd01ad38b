package vn.rasoat.ingest;

/**
 * Bounds that keep a hostile file from costing more than a large honest one. Beyond them a file is refused with one clear line.
 *
 * @param inflatedBytes the most bytes that one zip-based file may inflate to
 * @param inflationRatio the most that one zip entry above 1 MB may grow by
 * @param zipEntries the most entries of one zip-based file
 * @param columns the most columns of one table
 * @param cellChars the most characters of one cell; Excel's own bound is 32,767
 * @param sharedStringBytes the most bytes of one workbook's shared strings
 */
public record Limits(
        long inflatedBytes, int inflationRatio, int zipEntries, int columns, int cellChars, long sharedStringBytes) {
    /** Enough for a full sheet of 1,048,576 rows by 60 columns. */
    public static Limits standard() {
        return new Limits(8L << 30, 200, 10_000, 16_384, 32_767, 512L << 20);
    }
}
