package vn.rasoat.job;

import java.util.HashMap;
import java.util.Map;
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
    private final Map<Integer, EncodingVerdict> verdicts = new HashMap<>();
    private final Map<Integer, String> fonts = new HashMap<>();

    ColumnCleaner(TableInfo table, VietnameseText text) {
        this.text = text;
        for (TableInfo.Column column : table.columns()) {
            verdicts.put(column.index(), text.detector().detect(column.sample(), column.font()));
            fonts.put(column.index(), column.font());
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
        EncodingVerdict verdict = verdicts.get(column);
        return verdict == null ? Encoding.UNICODE : verdict.encoding();
    }

    boolean mixed(int column) {
        EncodingVerdict verdict = verdicts.get(column);
        return verdict != null && verdict.isMixed();
    }

    String font(int column) {
        return fonts.getOrDefault(column, "");
    }
}
