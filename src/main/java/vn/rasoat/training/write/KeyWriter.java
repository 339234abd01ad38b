package vn.rasoat.training.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.rasoat.model.CellRef;
import vn.rasoat.training.fault.Fault;
import vn.rasoat.training.fault.FileFault;
import vn.rasoat.training.list.ListProfile;

/**
 * Writes the answer key: {@code file,sheet,row,column,field,class,rule,wrong,right,group,role}. Row numbers are Excel's; role is
 * {@code changed}, {@code involved} or {@code added} (see {@link vn.rasoat.training.fault.Role}) or {@code column} for an error
 * of a whole column, which stands at the header.
 */
public final class KeyWriter implements Closeable {
    private final Writer out;

    public KeyWriter(Path file) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file, UTF_8);
        writer.write('\uFEFF');
        writer.write("file,sheet,row,column,field,class,rule,wrong,right,group,role\r\n");
        out = writer;
    }

    /** A line for a fault of a row that has been written. */
    public void write(String file, ListWriter list, Fault fault) throws IOException {
        int column = list.columnOf(fault.column());
        line(
                file,
                fault.row().sheet(),
                Integer.toString(fault.row().excelRow()),
                column < 0 ? "" : CellRef.letters(column),
                fault.row().profile().columns().get(fault.column()).fact().field(),
                fault.errorClass(),
                fault.rule(),
                fault.wrong(),
                fault.right(),
                fault.group(),
                fault.role().code());
    }

    /** A line for each sheet of a file with an error of a whole column. */
    public void write(String file, ListWriter writer, ListProfile list, FileFault fault) throws IOException {
        int source = list.indexOf(fault.fact());
        int column = source < 0 ? -1 : writer.columnOf(source);
        for (ListWriter.HeaderPlace header : writer.headers()) {
            line(
                    file,
                    header.sheet(),
                    Integer.toString(header.lastRow()),
                    column < 0 ? "" : CellRef.letters(column),
                    fault.fact().field(),
                    fault.errorClass(),
                    fault.rule(),
                    "",
                    "",
                    "",
                    "column");
        }
    }

    private void line(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            boolean quoted = cells[i].chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.write(quoted ? '"' + cells[i].replace("\"", "\"\"") + '"' : cells[i]);
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
