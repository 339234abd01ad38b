package vn.rasoat.training.write;

import java.io.Closeable;
import java.io.IOException;

/** A file that takes cells row by row. */
interface Grid extends Closeable {
    /** How a cell is meant. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    /** Begins a sheet; formats without sheets write on. */
    void sheet(String name) throws IOException;

    /** The name of the current sheet, or an empty text. */
    String sheetName();

    /** Puts a cell into the row being written, left to right. */
    void cell(int column, String text, Kind kind) throws IOException;

    /** Ends the row; answers its number as Excel shows it. */
    int endRow() throws IOException;

    /** The number of the row being written, as Excel shows it. */
    int row();

    /** Merges cells, given by Excel row numbers and column indexes, where the format can. */
    void merge(int top, int left, int bottom, int right);

    /** Whether the format knows numbers, dates and sheets. */
    boolean typed();
}
