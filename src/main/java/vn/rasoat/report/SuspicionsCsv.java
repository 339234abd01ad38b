package vn.rasoat.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes {@code crosscheck.csv}: one line for each suspicion, all of them; UTF-8 with BOM, RFC 4180. Its columns are described in
 * {@code rules/schema/crosscheck.md}. The file holds people's data as they are and stays inside the unit.
 */
public final class SuspicionsCsv {
    private static final String HEADER = "suspicion,pair,level,same_person,"
            + "left_kind,left_file,left_sheet,left_row,right_kind,right_file,right_sheet,right_row,"
            + "name,id,evidence,todo,documents,who";
    private static final String LINE_END = "\r\n";

    private final OutputStream out;

    /** @param out is given the whole file; the caller closes it */
    public SuspicionsCsv(OutputStream out) throws IOException {
        this.out = out;
        out.write(("\uFEFF" + HEADER + LINE_END).getBytes(UTF_8));
    }

    /** Writes a line; one cell for each column. */
    public void line(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            CsvText.append(line, cells.get(i));
        }
        out.write(line.append(LINE_END).toString().getBytes(UTF_8));
    }
}
