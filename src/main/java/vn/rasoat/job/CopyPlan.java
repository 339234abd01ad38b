package vn.rasoat.job;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.Progress;
import vn.rasoat.correction.copy.CellChange;
import vn.rasoat.correction.copy.Refusal;
import vn.rasoat.correction.copy.Refusal.Reason;
import vn.rasoat.mapping.FieldSource;
import vn.rasoat.model.SourceException;
import vn.rasoat.text.Encoding;
import vn.rasoat.text.Encodings;
import vn.rasoat.workspace.decision.Decision.Correction;

/** Makes of the values that people gave for findings the changes of cells, written as the file's columns are written. */
final class CopyPlan {
    private final Toolbox tools;
    private final List<CellChange> changes = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    CopyPlan(Toolbox tools) {
        this.tools = tools;
    }

    List<CellChange> changes() {
        return changes;
    }

    /** What cannot be written whatever the file's format. */
    List<Refusal> refused() {
        return refused;
    }

    /** @param corrections the values by the findings' numbers */
    void add(CheckedList list, Map<Integer, Correction> corrections, Progress progress) throws SourceException {
        BlamedCells blamed = new BlamedCells(corrections::containsKey);
        list.tell(blamed, progress);
        Map<String, RecognizedTable> bySheet = new HashMap<>();
        Map<String, ColumnCleaner> cleaners = new HashMap<>();
        for (RecognizedTable table : list.list().tables()) {
            bySheet.putIfAbsent(table.table().info().sheet(), table);
            cleaners.computeIfAbsent(
                    table.table().info().sheet(),
                    sheet -> new ColumnCleaner(table.table().info(), tools.text()));
        }
        blamed.cells().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> each.getValue()
                .forEach(cell -> Optional.ofNullable(
                                corrections.get(each.getKey()).values().get(cell.field()))
                        .ifPresent(value -> add(
                                cell,
                                value,
                                bySheet.get(cell.at().sheet()),
                                cleaners.get(cell.at().sheet())))));
    }

    private void add(
            BlamedCell cell,
            String value,
            @org.jspecify.annotations.Nullable RecognizedTable table,
            @org.jspecify.annotations.Nullable ColumnCleaner cleaner) {
        boolean single = table != null
                && cleaner != null
                && table.mapping().source(cell.field()).stream()
                        .anyMatch(source -> source instanceof FieldSource.Single one
                                && one.column() == cell.at().column());
        if (!single || cleaner == null) {
            refused.add(new Refusal(new CellChange(cell.at(), cell.value(), value), Reason.SEVERAL_CELLS));
            return;
        }
        Encoding encoding = cleaner.encoding(cell.at().column());
        Encodings encodings = tools.text().encodings();
        String stored = encodings.encode(value, encoding);
        CellChange change = new CellChange(cell.at(), cell.value(), stored);
        boolean same = nfc(encodings.decode(stored, encoding)).equals(nfc(value));
        if (same) {
            changes.add(change);
        } else {
            refused.add(new Refusal(new CellChange(cell.at(), cell.value(), value), Reason.NOT_WRITABLE));
        }
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
