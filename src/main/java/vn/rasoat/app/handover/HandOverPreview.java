package vn.rasoat.app.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.results.DecidedList;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.Progress;
import vn.rasoat.correction.CorrectionList;
import vn.rasoat.job.BlamedCells;
import vn.rasoat.job.CheckOptions;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.FindingText;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.Masking;
import vn.rasoat.workspace.decision.Decision.Correction;

/**
 * What would be written.
 *
 * @param cells how many cells the corrected copy would have otherwise
 * @param copy the first of them
 * @param lines how many lines the correction list would have
 * @param list the first of them
 * @param exceptions how many findings are kept as exceptions
 */
public record HandOverPreview(
        int cells, List<CopyLine> copy, int lines, List<CorrectionList.Preview> list, int exceptions) {
    /** Nothing is known yet. */
    public static final HandOverPreview NONE = new HandOverPreview(0, List.of(), 0, List.of(), 0);

    private static final int MOST = 200;

    public HandOverPreview {
        copy = List.copyOf(copy);
        list = List.copyOf(list);
    }

    /** Reads all findings again: not for the thread that draws. */
    static HandOverPreview of(CheckedFile file, List<DecidedList> decided, CheckOptions options, Desk desk)
            throws SourceException {
        FindingText words = desk.findings();
        UnaryOperator<String> mask = options.unmasked() ? UnaryOperator.identity() : Masking::mask;
        List<CopyLine> cells = new ArrayList<>();
        for (int i = 0; i < decided.size(); i++) {
            Map<Integer, Correction> corrections = decided.get(i).corrections();
            BlamedCells blamed = new BlamedCells(corrections::containsKey);
            file.lists().get(i).tell(blamed, Progress.SILENT);
            blamed.cells().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each -> {
                        for (BlamedCell cell : each.getValue()) {
                            Optional.ofNullable(corrections
                                            .get(each.getKey())
                                            .values()
                                            .get(cell.field()))
                                    .ifPresent(value -> cells.add(new CopyLine(
                                            cell.at().letters() + cell.at().row(),
                                            words.field(cell.field()),
                                            mask.apply(cell.value()),
                                            mask.apply(value))));
                        }
                    });
        }
        CheckedFile.Preview list = file.preview(options, MOST, Progress.SILENT);
        int exceptions = (int) DecidedList.standings(decided).values().stream()
                .filter(each -> each.state(desk.today()) == vn.rasoat.workspace.decision.Standing.State.ACCEPTED)
                .count();
        return new HandOverPreview(
                cells.size(), cells.subList(0, Math.min(MOST, cells.size())), list.size(), list.first(), exceptions);
    }
}
