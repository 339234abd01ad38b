package vn.rasoat.training.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.rasoat.model.CellRef;

/**
 * Writes what a reader should recognise: {@code file,sheet,header_first_row,header_last_row,first_data_row,column,header,field},
 * a line for each column of each sheet.
 */
public final class RecognitionKey implements Closeable {
    private final BufferedWriter out;

    public RecognitionKey(Path file) throws IOException {
        out = Files.newBufferedWriter(file, UTF_8);
        out.write('\uFEFF');
        out.write("file,sheet,header_first_row,header_last_row,first_data_row,column,header,field\r\n");
    }

    /** The lines of one finished file. */
    public void write(String file, ListWriter list) throws IOException {
        for (ListWriter.HeaderPlace place : list.headers()) {
            for (ListWriter.ColumnTruth column : list.columns()) {
                out.write(file + "," + place.sheet() + "," + place.firstRow() + "," + place.lastRow() + ","
                        + place.firstDataRow() + "," + CellRef.letters(column.index()) + ",\"" + column.header()
                        + "\"," + column.field() + "\r\n");
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
