package vn.rasoat.ingest.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.RowCells;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Walks the lines of a fixed-width text. Holds one line; rulers are passed over. */
final class FixedCursor implements RowCursor {
    private static final int MAX_LINE = 1 << 20;

    private final FixedSheet sheet;
    private final TextInput in;
    private final RowCells cells;
    private byte[] buffer = new byte[128 << 10];
    private int from;
    private int limit;
    private boolean ended;
    private int line;

    FixedCursor(FixedSheet sheet) throws IOException {
        this.sheet = sheet;
        this.cells = new RowCells(sheet.file(), "", sheet.limits());
        this.in = new TextInput(
                sheet.probe().content(),
                sheet.sniffed().charset(),
                sheet.sniffed().bom());
    }

    @Override
    public boolean next() throws SourceException {
        while (true) {
            int end = lineEnd();
            if (end < 0) {
                return false;
            }
            String text = new String(buffer, from, end - from, UTF_8);
            from = Math.min(end + 1, limit);
            line++;
            if (!text.isBlank() && !FixedColumns.isRuler(text)) {
                split(text.replace("\r", "").replace('\f', ' '));
                return true;
            }
        }
    }

    private void split(String text) throws SourceException {
        cells.begin(line);
        List<String> parts = sheet.columns().cells(text);
        for (int c = 0; c < parts.size(); c++) {
            cells.set(c, CellKind.TEXT, parts.get(c));
        }
    }

    /** Where the line that begins at {@code from} ends; -1 at the end of the text. */
    private int lineEnd() throws SourceException {
        int at = from;
        while (true) {
            for (; at < limit; at++) {
                if (buffer[at] == '\n') {
                    return at;
                }
            }
            if (ended) {
                return from < limit ? limit : -1;
            }
            int begun = at - from;
            refill();
            at = from + begun;
        }
    }

    private void refill() throws SourceException {
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        limit -= from;
        from = 0;
        if (limit > buffer.length / 2) {
            if (buffer.length > MAX_LINE) {
                throw new SourceException("line-too-long", sheet.file(), line + 1, MAX_LINE >> 20);
            }
            buffer = java.util.Arrays.copyOf(buffer, buffer.length * 2);
        }
        try {
            int n = in.fill(buffer, limit);
            ended = n < 0;
            limit += Math.max(n, 0);
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", sheet.file());
        }
    }

    @Override
    public int rowNumber() {
        return cells.number();
    }

    @Override
    public int width() {
        return cells.width();
    }

    @Override
    public void addTo(RowBlock.Builder builder) {
        cells.addTo(builder, MergedAreas.NONE.filler());
    }

    @Override
    public String font(int column) {
        return "";
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // closing a file that was only read
        }
    }
}
