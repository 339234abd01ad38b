package vn.rasoat.ingest.csv;

/**
 * How a text file is written.
 *
 * @param charset what its bytes mean
 * @param delimiter the byte between cells
 * @param dataOffset the file offset of row 1, behind a byte order mark and a line {@code sep=;}
 * @param cellChars the most characters of a cell
 */
record Dialect(Charsets charset, byte delimiter, long dataOffset, int cellChars) {}
