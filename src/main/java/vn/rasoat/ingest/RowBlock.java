package vn.rasoat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import vn.rasoat.model.CellKind;

/**
 * Some consecutive data rows of a table, as raw cells. Cells are slices of one byte array (UTF-8), so that a cell nobody asks
 * for costs no object; a block is immutable once built and may be read by several threads.
 *
 * <p>Columns are numbered as in the sheet, from 0. A row shorter than {@link #width()} has blank cells at its end.
 */
public final class RowBlock {
    /** The most rows that one block holds. */
    public static final int MAX_ROWS = 4096;

    private static final byte KIND = 0x0F;
    private static final byte FORMULA = 0x10;
    private static final byte MERGED = 0x20;
    private static final byte OVERLONG = 0x40;
    private static final int MAX_CELLS = 1 << 20;

    private final int width;
    private final int[] rowNumbers;
    private final byte[] bytes;
    private final int[] starts;
    private final int[] ends;
    private final byte[] tags;

    private RowBlock(Builder from) {
        this.width = from.width;
        this.rowNumbers = Arrays.copyOf(from.rowNumbers, from.rows);
        this.bytes = from.bytes;
        this.starts = from.starts;
        this.ends = from.ends;
        this.tags = from.tags;
    }

    /** The number of rows. */
    public int size() {
        return rowNumbers.length;
    }

    /** The number of columns. */
    public int width() {
        return width;
    }

    /** The row number as Excel shows it, from 1. */
    public int rowNumber(int row) {
        return rowNumbers[row];
    }

    /** The bytes that all cells are slices of; never to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the cell's text begins in {@link #bytes()}. */
    public int start(int row, int column) {
        return starts[row * width + column];
    }

    /** Where the cell's text ends in {@link #bytes()}, exclusive; equal to the start for a blank cell. */
    public int end(int row, int column) {
        return ends[row * width + column];
    }

    public boolean isBlank(int row, int column) {
        int cell = row * width + column;
        return starts[cell] == ends[cell];
    }

    public CellKind kind(int row, int column) {
        return CellKind.of(tags[row * width + column] & KIND);
    }

    /** Whether the value was the cached result of a formula. */
    public boolean isFormula(int row, int column) {
        return (tags[row * width + column] & FORMULA) != 0;
    }

    /** Whether the value stands here only because the cell belongs to a merged area whose first cell holds it. */
    public boolean isMerged(int row, int column) {
        return (tags[row * width + column] & MERGED) != 0;
    }

    /** Whether the row has text in columns beyond {@link #width()}, which this block does not hold. */
    public boolean isOverlong(int row) {
        return width > 0 && (tags[row * width + width - 1] & OVERLONG) != 0;
    }

    /** The cell's text exactly as the file holds it. */
    public String text(int row, int column) {
        int cell = row * width + column;
        return new String(bytes, starts[cell], ends[cell] - starts[cell], UTF_8);
    }

    /** Builds a block row by row. Not for several threads; {@link #build()} ends its use. */
    public static final class Builder {
        private final int width;
        private final int maxRows;
        private int cutTexts;
        private int[] rowNumbers;
        private byte[] bytes;
        private int[] starts;
        private int[] ends;
        private byte[] tags;
        private int rows;
        private int used;

        /** A builder whose cells' text it collects itself. */
        public Builder(int width) {
            this(width, new byte[64 * Math.max(width, 1) * 8], 0);
        }

        /**
         * A builder whose cells may be slices of bytes that are already there.
         *
         * @param used how many bytes of the array are taken; text added by {@link #set} goes behind them
         */
        public Builder(int width, byte[] bytes, int used) {
            this(width, bytes, used, 64);
        }

        /** As {@link #Builder(int, byte[], int)}, with room for so many rows from the start. */
        public Builder(int width, byte[] bytes, int used, int expectedRows) {
            this.width = width;
            this.bytes = bytes;
            this.used = used;
            this.maxRows = Math.max(1, Math.min(MAX_ROWS, MAX_CELLS / Math.max(width, 1)));
            int first = Math.min(Math.max(expectedRows, 1), maxRows);
            this.rowNumbers = new int[first];
            this.starts = new int[first * width];
            this.ends = new int[first * width];
            this.tags = new byte[first * width];
        }

        public int rows() {
            return rows;
        }

        public boolean isFull() {
            return rows >= maxRows;
        }

        public int width() {
            return width;
        }

        /** As {@link RowBlock#bytes()}, for the row begun last. */
        public byte[] bytes() {
            return bytes;
        }

        /** As {@link RowBlock#start}, for the row begun last. */
        public int start(int column) {
            return starts[(rows - 1) * width + column];
        }

        /** As {@link RowBlock#end}, for the row begun last. */
        public int end(int column) {
            return ends[(rows - 1) * width + column];
        }

        /** As {@link RowBlock#kind}, for the row begun last. */
        public CellKind kind(int column) {
            return CellKind.of(tags[(rows - 1) * width + column] & KIND);
        }

        /** As {@link RowBlock#isMerged}, for the row begun last. */
        public boolean isMerged(int column) {
            return (tags[(rows - 1) * width + column] & MERGED) != 0;
        }

        /** As {@link RowBlock#isFormula}, for the row begun last. */
        public boolean isFormula(int column) {
            return (tags[(rows - 1) * width + column] & FORMULA) != 0;
        }

        /** As {@link RowBlock#text}, for the row begun last. */
        public String text(int column) {
            return new String(bytes, start(column), end(column) - start(column), UTF_8);
        }

        /** Notes that a text of the current row was longer than a cell may be, and is given only in part. */
        public void cut() {
            cutTexts++;
        }

        /** How many texts were given only in part. */
        public int cutTexts() {
            return cutTexts;
        }

        /** Notes that the current row has text beyond the last column. */
        public void overlong() {
            if (width > 0) {
                tags[rows * width - 1] |= OVERLONG;
            }
        }

        /** Adds a row of another block; cells beyond this builder's width make it overlong. */
        public void copyRow(RowBlock from, int row) {
            beginRow(from.rowNumber(row));
            for (int c = 0; c < from.width; c++) {
                if (from.isBlank(row, c)) {
                    continue;
                }
                if (c >= width) {
                    if (!from.isMerged(row, c)) {
                        overlong();
                    }
                    continue;
                }
                int at = from.start(row, c);
                int length = from.end(row, c) - at;
                set(c, from.kind(row, c), from.bytes, at, length, from.isFormula(row, c), from.isMerged(row, c));
            }
        }

        /** Begins the next row, all cells blank. */
        public void beginRow(int rowNumber) {
            if (rows == rowNumbers.length) {
                int more = Math.max(rows + 1, Math.min(maxRows, rows * 4));
                rowNumbers = Arrays.copyOf(rowNumbers, more);
                starts = Arrays.copyOf(starts, more * width);
                ends = Arrays.copyOf(ends, more * width);
                tags = Arrays.copyOf(tags, more * width);
            }
            rowNumbers[rows++] = rowNumber;
        }

        /** Takes the row begun last back, for example when it proves to be a repeated header. */
        public void dropRow() {
            rows--;
            int from = rows * width;
            Arrays.fill(starts, from, from + width, 0);
            Arrays.fill(ends, from, from + width, 0);
            Arrays.fill(tags, from, from + width, (byte) 0);
        }

        /** Sets a cell of the current row to a slice of the bytes given to the constructor. */
        public void slice(int column, CellKind kind, int start, int end) {
            int cell = (rows - 1) * width + column;
            starts[cell] = start;
            ends[cell] = end;
            tags[cell] = (byte) (start == end ? CellKind.BLANK.ordinal() : kind.ordinal()); // before overlong()
        }

        /** Sets a cell of the current row to a text of its own. */
        public void set(int column, CellKind kind, byte[] utf8, boolean formula, boolean merged) {
            set(column, kind, utf8, 0, utf8.length, formula, merged);
        }

        public void set(
                int column, CellKind kind, byte[] utf8, int offset, int length, boolean formula, boolean merged) {
            if (used + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + length));
            }
            System.arraycopy(utf8, offset, bytes, used, length);
            slice(column, kind, used, used + length);
            used += length;
            int cell = (rows - 1) * width + column;
            tags[cell] |= (byte) ((formula ? FORMULA : 0) | (merged ? MERGED : 0));
        }

        public void set(int column, CellKind kind, String text) {
            set(column, kind, text.getBytes(UTF_8), false, false);
        }

        /** The finished block; its arrays are cut to what is used. */
        public RowBlock build() {
            int cells = rows * width;
            if (starts.length != cells) {
                starts = Arrays.copyOf(starts, cells);
                ends = Arrays.copyOf(ends, cells);
                tags = Arrays.copyOf(tags, cells);
            }
            if (bytes.length > used + 4096) {
                bytes = Arrays.copyOf(bytes, used);
            }
            return new RowBlock(this);
        }
    }
}
