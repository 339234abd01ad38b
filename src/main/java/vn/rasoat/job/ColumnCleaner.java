package vn.rasoat.job;

import java.util.Arrays;
import java.util.BitSet;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.model.CellKind;
import vn.rasoat.text.CleanText;
import vn.rasoat.text.Encoding;
import vn.rasoat.text.EncodingVerdict;
import vn.rasoat.text.VietnameseText;

/** Decides the encoding of each column of a table on its sample, before any cleaning, and then cleans its cells. */
final class ColumnCleaner implements Sources.Columns {
    private final VietnameseText text;
    /** By the columns' indexes, as are the fonts. */
    private final Encoding[] encodings;

    private final String[] fonts;
    private final BitSet mixed = new BitSet();

    ColumnCleaner(TableInfo table, VietnameseText text) {
        this.text = text;
        int columns =
                table.columns().stream().mapToInt(TableInfo.Column::index).max().orElse(-1);
        this.encodings = new Encoding[columns + 1];
        this.fonts = new String[columns + 1];
        Arrays.fill(encodings, Encoding.UNICODE);
        Arrays.fill(fonts, "");
        for (TableInfo.Column column : table.columns()) {
            EncodingVerdict verdict = text.detector().detect(column.sample(), column.font());
            encodings[column.index()] = verdict.encoding();
            mixed.set(column.index(), verdict.isMixed());
            fonts[column.index()] = column.font();
        }
    }

    @Override
    public Cell cell(RowBlock block, int row, int column) {
        String raw = block.text(row, column);
        CellKind kind = block.kind(row, column);
        boolean formula = block.isFormula(row, column);
        if (kind != CellKind.TEXT || (isPlain(block, row, column) && encoding(column) != Encoding.VIQR)) {
            return new Cell(raw, raw, kind, formula, 0);
        }
        CleanText clean = text.cleaner().clean(raw, encoding(column), font(column));
        return new Cell(raw, clean.text(), kind, formula, clean.faults());
    }

    /** Digits and plain letters without blanks need no cleaning in any encoding but one of plain letters: IDs, dates, codes. */
    private static boolean isPlain(RowBlock block, int row, int column) {
        byte[] bytes = block.bytes();
        int end = block.end(row, column);
        for (int i = block.start(row, column); i < end; i++) {
            byte b = bytes[i];
            if ((b < '-' || b > '9') && (b < 'A' || b > 'Z') && (b < 'a' || b > 'z')) {
                return false;
            }
        }
        return true;
    }

    Encoding encoding(int column) {
        return column < encodings.length ? encodings[column] : Encoding.UNICODE;
    }

    boolean mixed(int column) {
        return mixed.get(column);
    }

    String font(int column) {
        return column < fonts.length ? fonts[column] : "";
    }
}
