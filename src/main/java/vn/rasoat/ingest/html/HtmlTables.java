package vn.rasoat.ingest.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.MergedAreas.Area;
import vn.rasoat.ingest.table.StoredSheet;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Takes the rows of all tables of a page, one below the other, as Excel does on opening such a file. */
final class HtmlTables {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z!][a-zA-Z0-9]*)([^>]*)>");
    private static final Pattern SPAN =
            Pattern.compile("(col|row)span\\s*=\\s*[\"']?(\\d{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);");

    private final String page;
    private final Limits limits;
    private final String file;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<Integer> coveredUntil = new ArrayList<>();

    private record Cell(int column, String text) {
        @Override
        public String toString() { // people's data
            return "Cell[" + column + "]";
        }
    }

    private HtmlTables(String page, Limits limits, String file) {
        this.page = page;
        this.limits = limits;
        this.file = file;
    }

    static StoredSheet read(String page, Limits limits, String file) throws SourceException {
        HtmlTables tables = new HtmlTables(page, limits, file);
        tables.parse();
        return tables.sheet();
    }

    private void parse() throws SourceException {
        Matcher tag = TAG.matcher(page);
        int cellFrom = -1;
        String attributes = "";
        StringBuilder text = new StringBuilder();
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean cell = name.equals("td") || name.equals("th");
            boolean row = name.equals("tr") || name.equals("table");
            if (cellFrom >= 0) {
                text.append(page, cellFrom, tag.start());
                cellFrom = tag.end();
                if (name.equals("br") || (name.equals("p") && text.length() > 0)) {
                    text.append('\n');
                }
            }
            if (cellFrom >= 0 && (cell || row)) {
                add(attributes, text.toString());
                cellFrom = -1;
            }
            if (name.equals("tr") && tag.group(1).isEmpty()) {
                rows.add(new ArrayList<>());
            } else if (cell && tag.group(1).isEmpty() && !rows.isEmpty()) {
                cellFrom = tag.end();
                attributes = tag.group(3);
                text.setLength(0);
            }
        }
    }

    private void add(String attributes, String raw) throws SourceException {
        int row = rows.size();
        int width = 1;
        int height = 1;
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            int count = Math.max(1, Integer.parseInt(span.group(2)));
            if (span.group(1).equalsIgnoreCase("col")) {
                width = count;
            } else {
                height = count;
            }
        }
        int column = freeColumn(row);
        if (column + width > limits.columns()) {
            throw new SourceException("too-many-columns", file, "", limits.columns());
        }
        String text = plain(raw);
        if (text.length() > limits.cellChars()) {
            throw new SourceException(
                    "cell-too-long", file, vn.rasoat.model.CellRef.letters(column) + row, limits.cellChars());
        }
        rows.get(row - 1).add(new Cell(column, text));
        for (int c = column; c < column + width; c++) {
            coveredUntil.set(c, row + height - 1);
        }
        if (width > 1 || height > 1) {
            merged.add(new Area(row, row + height - 1, column, column + width - 1));
        }
    }

    /** The first column of the row that no cell of this or an earlier row covers. */
    private int freeColumn(int row) {
        List<Cell> cells = rows.get(row - 1);
        int column = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
        while (column < coveredUntil.size() && coveredUntil.get(column) >= row) {
            column++;
        }
        while (coveredUntil.size() <= limits.columns() + 1) {
            coveredUntil.add(0);
        }
        return column;
    }

    private static String plain(String raw) {
        String spaced = raw.replaceAll("[ \\t\\r\\u00A0]*\\n[ \\t\\r]*", "\n");
        Matcher entity = ENTITY.matcher(spaced);
        return entity.replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))))
                .strip();
    }

    private static String character(String entity) {
        if (entity.startsWith("#")) {
            boolean hex = entity.length() > 1 && (entity.charAt(1) == 'x');
            try {
                int point = hex ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
                return Character.isValidCodePoint(point) ? Character.toString(point) : "";
            } catch (NumberFormatException e) {
                return "";
            }
        }
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> " ";
        };
    }

    private StoredSheet sheet() {
        int width = rows.stream()
                .flatMap(List::stream)
                .filter(c -> !c.text().isEmpty())
                .mapToInt(c -> c.column() + 1)
                .max()
                .orElse(0);
        List<RowBlock> blocks = new ArrayList<>();
        MergedAreas.Filler filler = new MergedAreas(merged).filler();
        RowBlock.Builder builder = new RowBlock.Builder(width);
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells =
                    rows.get(r).stream().filter(c -> !c.text().isEmpty()).toList();
            if (cells.isEmpty()) {
                continue;
            }
            if (builder.isFull()) {
                blocks.add(builder.build());
                builder = new RowBlock.Builder(width);
            }
            builder.beginRow(r + 1);
            for (Cell cell : cells) {
                builder.set(cell.column(), CellKind.TEXT, cell.text().getBytes(StandardCharsets.UTF_8), false, false);
            }
            filler.fill(builder, r + 1);
        }
        blocks.add(builder.build());
        return new StoredSheet("", false, new BitSet(), blocks, List.of());
    }
}
