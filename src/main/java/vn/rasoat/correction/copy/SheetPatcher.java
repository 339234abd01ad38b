package vn.rasoat.correction.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.rasoat.model.CellRef;

/** Writes a sheet's XML down again with some cells changed and every other byte as it was. */
final class SheetPatcher {
    private static final Pattern TYPE = Pattern.compile("\\s(?:t|vm)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern ESCAPED = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

    private final Map<Integer, TreeMap<Integer, Planned>> wanted;
    private final boolean since1904;
    private final List<CellChange> made = new ArrayList<>();
    private int row;
    private int column;
    private TreeMap<Integer, Planned> inRow = new TreeMap<>();

    /** @param wanted the changes by row and column */
    SheetPatcher(Map<Integer, TreeMap<Integer, Planned>> wanted, boolean since1904) {
        this.wanted = wanted;
        this.since1904 = since1904;
    }

    /** The changes that were made; those of rows that the sheet does not have are not among them. */
    List<CellChange> made() {
        return List.copyOf(made);
    }

    void patch(InputStream in, OutputStream out) throws IOException {
        XmlPieces pieces = new XmlPieces(in);
        while (pieces.next()) {
            if (pieces.opens("row")) {
                row(pieces, out);
            } else if (pieces.opens("c") && row > 0) {
                cell(pieces, out);
            } else {
                if (pieces.closes("row")) {
                    missing(Integer.MAX_VALUE, prefix(pieces.text(), "row", 2), out);
                    inRow = new TreeMap<>();
                }
                out.write(pieces.bytes(), 0, pieces.length());
            }
        }
    }

    private void row(XmlPieces pieces, OutputStream out) throws IOException {
        int before = row;
        row = pieces.attribute("r").map(SheetPatcher::number).orElse(before + 1);
        column = -1;
        inRow = wanted.getOrDefault(row, new TreeMap<>());
        if (pieces.isWhole() && !inRow.isEmpty()) {
            String tag = pieces.text();
            String prefix = prefix(tag, "row", 1);
            out.write((tag.substring(0, tag.length() - 2) + ">").getBytes(UTF_8));
            missing(Integer.MAX_VALUE, prefix, out);
            out.write(("</" + prefix + "row>").getBytes(UTF_8));
        } else {
            out.write(pieces.bytes(), 0, pieces.length());
        }
    }

    private void cell(XmlPieces pieces, OutputStream out) throws IOException {
        if (inRow.isEmpty()) {
            out.write(pieces.bytes(), 0, pieces.length());
            return;
        }
        int before = column;
        column = pieces.attribute("r").map(SheetPatcher::column).orElse(before + 1);
        String tag = pieces.text();
        String prefix = prefix(tag, "c", 1);
        missing(column, prefix, out);
        Planned planned = inRow.remove(column);
        if (planned == null) {
            out.write(pieces.bytes(), 0, pieces.length());
            return;
        }
        boolean whole = pieces.isWhole();
        String open =
                TYPE.matcher(tag.substring(0, tag.length() - (whole ? 2 : 1))).replaceAll("");
        write(open.stripTrailing(), prefix, planned, out);
        while (!whole && !pieces.closes("c")) { // what stood in the cell
            if (!pieces.next()) {
                throw new IOException("a cell without end");
            }
        }
    }

    /** Writes the changed cells before a column that the row did not have. */
    private void missing(int until, String prefix, OutputStream out) throws IOException {
        while (!inRow.isEmpty() && inRow.firstKey() < until) {
            int at = inRow.firstKey();
            Planned planned = inRow.remove(at);
            write("<" + prefix + "c r=\"" + CellRef.letters(at) + row + "\"", prefix, planned, out);
        }
    }

    private void write(String open, String prefix, Planned planned, OutputStream out) throws IOException {
        String value = planned.change().value();
        OptionalDouble number = NewValue.number(planned, since1904);
        String text;
        if (value.isEmpty()) {
            text = open + "/>";
        } else if (number.isPresent()) {
            String plain = BigDecimal.valueOf(number.getAsDouble())
                    .stripTrailingZeros()
                    .toPlainString();
            text = open + "><" + prefix + "v>" + plain + "</" + prefix + "v></" + prefix + "c>";
        } else {
            text = open + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + escaped(value)
                    + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
        }
        out.write(text.getBytes(UTF_8));
        made.add(planned.change());
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        for (char c : ESCAPED.matcher(value).replaceAll("_x005F_x").toCharArray()) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' || c > 0xFFFD ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static String prefix(String tag, String name, int from) {
        int colon = tag.indexOf(':');
        return colon > 0 && tag.startsWith(name, colon + 1) ? tag.substring(from, colon + 1) : "";
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The column index of a reference such as {@code AB12}. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }
}
