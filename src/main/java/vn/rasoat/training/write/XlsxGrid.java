package vn.rasoat.training.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Excel workbook, written as a stream: rows leave memory every now and then. */
final class XlsxGrid implements Grid {
    private static final int FLUSH_EVERY = 500;

    private final OutputStream out;
    private final Workbook book;
    private final Set<String> names = new HashSet<>();
    private @Nullable Worksheet sheet;
    private String name = "";
    private int row = 1;
    private int flushed;

    /** @param font the font of the whole workbook, or an empty text for the usual one */
    XlsxGrid(OutputStream out, String font) {
        this.out = out;
        book = new Workbook(out, "RaSoat", "1.0");
        book.setCompressionLevel(2);
        if (!font.isEmpty()) {
            book.setGlobalDefaultFont(font, 12);
        }
    }

    @Override
    public void sheet(String wanted) throws IOException {
        finishSheet();
        String plain = wanted.replaceAll("[\\\\/?*\\[\\]:]", " ");
        name = plain;
        for (int i = 2; !names.add(name); i++) {
            name = plain + " " + i;
        }
        sheet = book.newWorksheet(name);
        row = 1;
        flushed = 0;
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
            sheet = null;
        }
    }

    private Worksheet current() {
        if (sheet == null) {
            throw new IllegalStateException("no sheet begun");
        }
        return sheet;
    }

    @Override
    public String sheetName() {
        return name;
    }

    @Override
    public boolean typed() {
        return true;
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public void cell(int column, String text, Kind kind) {
        if (text.isEmpty()) {
            return;
        }
        switch (kind) {
            case NUMBER -> current().value(row - 1, column, Long.valueOf(text));
            case DATE -> {
                current()
                        .value(
                                row - 1,
                                column,
                                LocalDate.of(
                                        Integer.parseInt(text.substring(6)),
                                        Integer.parseInt(text.substring(3, 5)),
                                        Integer.parseInt(text.substring(0, 2))));
                current().style(row - 1, column).format("dd/mm/yyyy").set();
            }
            case TEXT -> current().inlineString(row - 1, column, text);
        }
    }

    @Override
    public int endRow() throws IOException {
        if (row - flushed >= FLUSH_EVERY) {
            current().flush();
            flushed = row;
        }
        return row++;
    }

    @Override
    public void merge(int top, int left, int bottom, int right) {
        current().range(top - 1, left, bottom - 1, right).merge();
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        book.finish();
        out.close();
    }
}
