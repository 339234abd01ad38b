package vn.rasoat.app.results;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.FindingBrowser.Shown;
import vn.rasoat.check.Progress;
import vn.rasoat.job.BlamedCells;
import vn.rasoat.job.CheckedList;
import vn.rasoat.model.SourceException;

/** Finds the cells that findings blame: of a few at once, of many beside the window. */
final class WrongCells {
    /** So many findings are looked at while the window waits; more, beside it. */
    private static final int AT_ONCE = 200;

    private final Desk desk;
    private final CheckedList list;

    WrongCells(Desk desk, CheckedList list) {
        this.desk = desk;
        this.list = list;
    }

    /** A finding in full; empty for none, and when it can no longer be read, which is told. */
    Optional<Shown> shown(int finding) {
        if (finding < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(list.findings().at(finding));
        } catch (SourceException e) {
            desk.tell(e);
            return Optional.empty();
        }
    }

    /**
     * Gathers the blamed cells of findings; those about a list as a whole have none.
     *
     * @param then takes them by the findings' numbers, on the window's thread
     */
    void gather(int[] findings, Consumer<Map<Integer, List<BlamedCell>>> then) {
        if (findings.length <= AT_ONCE) {
            Map<Integer, List<BlamedCell>> cells = new LinkedHashMap<>();
            for (int finding : findings) {
                shown(finding)
                        .filter(shown -> shown.row().rowNumber() > 0)
                        .ifPresent(shown -> cells.put(finding, shown.finding().blamed()));
            }
            then.accept(cells);
            return;
        }
        BitSet wanted = new BitSet();
        Arrays.stream(findings).forEach(wanted::set);
        BlamedCells blamed = new BlamedCells(wanted::get);
        desk.background()
                .run(
                        () -> {
                            list.tell(blamed, Progress.SILENT);
                            return blamed.cells();
                        },
                        then,
                        desk::tell);
    }
}
