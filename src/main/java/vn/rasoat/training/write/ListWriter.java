package vn.rasoat.training.write;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.rasoat.model.PartialDate;
import vn.rasoat.training.fault.LegacyEncoder;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Fact;

/** Writes one list to one file in a layout, and remembers where things came to stand. For one thread. */
public final class ListWriter implements Closeable {
    private static final int MOST_ROWS = 1_000_000;
    private static final Set<Fact> NUMERIC = Set.of(Fact.SO_DINH_DANH, Fact.SO_DIEN_THOAI, Fact.SO_CMND);

    private final Grid grid;
    private final ListProfile list;
    private final Set<Layout> layout;
    private final LocalDate asOf;
    private final LegacyEncoder encoder;
    private final List<SheetColumn> columns;
    private final List<HeaderPlace> headers = new ArrayList<>();
    private String hamlet = "";
    private int inHamlet;
    private boolean begun;
    private long written;

    /**
     * Where a header stands: the truth for tests of recognition.
     *
     * @param sheet the sheet's name, or an empty text
     * @param firstRow the header's first row as Excel shows it
     * @param lastRow the header's last row, without a row of column numbers
     * @param firstDataRow the first row of people
     */
    public record HeaderPlace(String sheet, int firstRow, int lastRow, int firstDataRow) {}

    /** A column as a reader should see it: its index in the file, its words, its field. */
    public record ColumnTruth(int index, String header, String field) {}

    ListWriter(
            Grid grid, ListProfile list, Set<Layout> layout, Set<Fact> without, LocalDate asOf, LegacyEncoder encoder) {
        this.grid = grid;
        this.list = list;
        this.layout = Set.copyOf(layout);
        this.asOf = asOf;
        this.encoder = encoder;
        this.columns = SheetColumn.of(list, layout, without);
    }

    /** Writes a row, with whatever the layout puts before it, and tells the row its place. */
    public void write(Row row) throws IOException {
        // a copy pasted in far from its original stands among the people of another hamlet
        String here = row.isAdded() && begun ? hamlet : row.household().village();
        boolean newHamlet = !here.equals(hamlet);
        boolean nextSheet =
                grid.typed() && (grid.row() > MOST_ROWS || (newHamlet && layout.contains(Layout.SHEET_PER_HAMLET)));
        if (!begun || nextSheet) {
            beginSheet(layout.contains(Layout.SHEET_PER_HAMLET) ? here : "Danh sách", here);
            newHamlet = true;
        } else if (newHamlet) {
            endHamlet();
            if (layout.contains(Layout.REPEATED_HEADER)) {
                title(here);
                header();
            }
        }
        if (newHamlet) {
            hamlet = here;
            inHamlet = 0;
            if (!layout.contains(Layout.REPEATED_HEADER)) {
                title(here);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            cell(i, row);
        }
        row.place(grid.sheetName(), grid.row());
        grid.endRow();
        inHamlet++;
        written++;
    }

    private void cell(int at, Row row) throws IOException {
        SheetColumn column = columns.get(at);
        String text = column.text(row);
        Grid.Kind kind = kind(column, row, text);
        if (kind == Grid.Kind.TEXT) {
            text = encoder.encode(text);
        }
        grid.cell(at, text, kind);
    }

    private Grid.Kind kind(SheetColumn column, Row row, String text) {
        if (!grid.typed() || text.isEmpty()) {
            return Grid.Kind.TEXT;
        }
        if (row.isNumber(column.source())) {
            return Grid.Kind.NUMBER;
        }
        Fact fact = list.columns().get(column.source()).fact();
        if (layout.contains(Layout.NUMERIC_IDS) && NUMERIC.contains(fact) && isDigits(text)) {
            return Grid.Kind.NUMBER;
        }
        if (layout.contains(Layout.REAL_DATES)
                && list.columns().get(column.source()).isDate()
                && isDate(text)) {
            return Grid.Kind.DATE;
        }
        return fact == Fact.STT || fact == Fact.SO_TIEN || fact == Fact.TUOI
                ? isDigits(text) ? Grid.Kind.NUMBER : Grid.Kind.TEXT
                : Grid.Kind.TEXT;
    }

    private static boolean isDigits(String text) {
        return text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDate(String text) {
        if (text.length() != 10 || text.charAt(2) != '/' || text.charAt(5) != '/') {
            return false;
        }
        String digits = text.substring(0, 2) + text.substring(3, 5) + text.substring(6);
        if (!isDigits(digits)) {
            return false;
        }
        int day = Integer.parseInt(text.substring(0, 2));
        int month = Integer.parseInt(text.substring(3, 5));
        int year = Integer.parseInt(text.substring(6));
        return year >= 1901 && PartialDate.isReal(year, month, day);
    }

    private void line(String text) throws IOException {
        line(0, text);
    }

    private void line(int column, String text) throws IOException {
        grid.cell(column, encoder.encode(text), Grid.Kind.TEXT);
        grid.endRow();
    }

    private void beginSheet(String name, String firstHamlet) throws IOException {
        if (begun) {
            endHamlet();
            signature();
        }
        grid.sheet(name);
        begun = true;
        if (layout.contains(Layout.LETTERHEAD)) {
            letterhead();
        }
        if (layout.contains(Layout.REPEATED_HEADER)) {
            title(firstHamlet);
        }
        header();
    }

    private void letterhead() throws IOException {
        int right = Math.max(columns.size() / 2, 3);
        grid.cell(0, encoder.encode("ỦY BAN NHÂN DÂN"), Grid.Kind.TEXT);
        line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        grid.cell(0, encoder.encode("XÃ MẪU"), Grid.Kind.TEXT);
        line(right, "Độc lập - Tự do - Hạnh phúc");
        grid.endRow();
        grid.merge(grid.row(), 0, grid.row(), columns.size() - 1);
        line(list.title());
        grid.merge(grid.row(), 0, grid.row(), columns.size() - 1);
        line("(Tính đến ngày %02d/%02d/%d)".formatted(asOf.getDayOfMonth(), asOf.getMonthValue(), asOf.getYear()));
        grid.endRow();
    }

    private void header() throws IOException {
        int first = grid.row();
        boolean asked = layout.contains(Layout.TWO_LINE_HEADER) || layout.contains(Layout.BIRTH_BY_SEX);
        boolean two =
                asked && columns.stream().anyMatch(column -> !column.group().isEmpty());
        if (two) {
            topLine(first);
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean above = two && columns.get(i).group().isEmpty();
            String word = above ? "" : columns.get(i).header();
            grid.cell(i, encoder.encode(word), Grid.Kind.TEXT);
        }
        int last = grid.endRow();
        if (layout.contains(Layout.COLUMN_NUMBERS)) {
            for (int i = 0; i < columns.size(); i++) {
                grid.cell(i, "(" + (i + 1) + ")", Grid.Kind.TEXT);
            }
            grid.endRow();
        }
        boolean again =
                !headers.isEmpty() && headers.get(headers.size() - 1).sheet().equals(grid.sheetName());
        if (!again) {
            int titles = layout.contains(Layout.HAMLET_TITLES) && !layout.contains(Layout.REPEATED_HEADER) ? 1 : 0;
            headers.add(new HeaderPlace(grid.sheetName(), first, last, grid.row() + titles));
        }
    }

    private void topLine(int row) throws IOException {
        for (int i = 0; i < columns.size(); ) {
            SheetColumn column = columns.get(i);
            int end = i;
            while (!column.group().isEmpty()
                    && end + 1 < columns.size()
                    && columns.get(end + 1).group().equals(column.group())) {
                end++;
            }
            grid.cell(i, encoder.encode(column.group().isEmpty() ? column.header() : column.group()), Grid.Kind.TEXT);
            if (column.group().isEmpty()) {
                grid.merge(row, i, row + 1, i);
            } else if (end > i) {
                grid.merge(row, i, row, end);
            }
            i = end + 1;
        }
        grid.endRow();
    }

    private void title(String name) throws IOException {
        if (layout.contains(Layout.HAMLET_TITLES)) {
            line(name);
        }
    }

    private void endHamlet() throws IOException {
        if (layout.contains(Layout.TOTALS) && inHamlet > 0) {
            line("Tổng cộng: " + inHamlet + " người");
        }
    }

    private void signature() throws IOException {
        if (layout.contains(Layout.SIGNATURE)) {
            grid.endRow();
            int right = Math.max(columns.size() - 4, 1);
            line(
                    right,
                    "Ngày %d tháng %d năm %d".formatted(asOf.getDayOfMonth(), asOf.getMonthValue(), asOf.getYear()));
            grid.cell(0, encoder.encode("NGƯỜI LẬP BIỂU"), Grid.Kind.TEXT);
            line(right, "TM. ỦY BAN NHÂN DÂN");
        }
    }

    /** The file's column of a column of the list, the first half where it is split; -1 when left out. */
    public int columnOf(int listColumn) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).source() == listColumn) {
                return i;
            }
        }
        return -1;
    }

    /** The first header of each sheet. */
    public List<HeaderPlace> headers() {
        return List.copyOf(headers);
    }

    /** The columns from left to right. */
    public List<ColumnTruth> columns() {
        List<ColumnTruth> truth = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            truth.add(new ColumnTruth(i, columns.get(i).header(), columns.get(i).field()));
        }
        return truth;
    }

    /** How many people were written. */
    public long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        if (!begun) {
            beginSheet("Danh sách", "");
        }
        endHamlet();
        signature();
        grid.close();
    }
}
