package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.rasoat.app.results.FindingDetail.RelatedRow;
import vn.rasoat.app.results.FindingDetail.RowCell;
import vn.rasoat.check.FindingBrowser;
import vn.rasoat.check.FindingBrowser.Shown;
import vn.rasoat.check.FindingBrowser.ShownRow;
import vn.rasoat.job.FindingText;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;

/** Reads the other rows that a finding names: the household's members, the other holders of a number. */
final class RelatedRows {
    /** How many rows are shown at most. */
    static final int SHOWN = 8;

    private static final List<String> ALWAYS = List.of("quan_he_chu_ho", "ngay_sinh", "gioi_tinh", "so_dinh_danh");

    private final Texts texts;
    private final FindingText words;
    private final UnaryOperator<String> mask;
    private final FindingBrowser findings;

    RelatedRows(Texts texts, FindingText words, UnaryOperator<String> mask, FindingBrowser findings) {
        this.texts = texts;
        this.words = words;
        this.mask = mask;
        this.findings = findings;
    }

    /** The other rows, each with the columns of the cells that are evidence. */
    Map<CellRef, Set<Integer>> places(Shown shown) {
        Map<CellRef, Set<Integer>> out = new LinkedHashMap<>();
        for (CellRef at : shown.finding().involved()) {
            boolean own = at.row() == shown.row().rowNumber()
                    && at.sheet().equals(shown.row().sheet());
            if (!own && at.row() > 0) {
                out.computeIfAbsent(new CellRef(at.sheet(), at.row(), -1), row -> new LinkedHashSet<>())
                        .add(at.column());
            }
        }
        return out;
    }

    List<RelatedRow> of(Shown shown) throws SourceException {
        List<RelatedRow> out = new ArrayList<>();
        for (Map.Entry<CellRef, Set<Integer>> each : places(shown).entrySet()) {
            if (out.size() == SHOWN) {
                break;
            }
            Optional<ShownRow> row = findings.rowAt(each.getKey());
            if (row.isPresent()) {
                out.add(told(row.get(), each.getValue(), shown));
            }
        }
        return out;
    }

    private RelatedRow told(ShownRow row, Set<Integer> evidence, Shown shown) {
        Set<String> wanted = new LinkedHashSet<>(shown.finding().rule().fields());
        shown.finding().blamed().forEach(cell -> wanted.add(cell.field()));
        wanted.addAll(ALWAYS);
        List<RowCell> cells = row.cells().stream()
                .filter(cell -> !cell.text().isEmpty() && !cell.field().equals("ho_va_ten"))
                .filter(cell -> wanted.contains(cell.field()) || evidence.contains(cell.column()))
                .map(cell -> new RowCell(
                        words.field(cell.field()), mask.apply(cell.text()), evidence.contains(cell.column())))
                .toList();
        String place = row.sheet().isEmpty() || row.sheet().equals(shown.row().sheet())
                ? texts.get("results.place.row", row.rowNumber())
                : texts.get("results.place.sheet-row", row.rowNumber(), row.sheet());
        return new RelatedRow(place, row.text("ho_va_ten"), cells);
    }
}
