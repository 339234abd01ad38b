package vn.rasoat.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import vn.rasoat.check.Finding;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.FoundRow;

/** Gathers the wrong cells of some findings, by the findings' numbers; for very many of them, in one pass over the list. */
public final class BlamedCells implements FindingOutput<List<List<BlamedCell>>> {
    private final IntPredicate wanted;
    private final Map<Integer, List<BlamedCell>> cells = new HashMap<>();
    private int next;

    /** @param wanted tells by a finding's number whether its cells are wanted */
    public BlamedCells(IntPredicate wanted) {
        this.wanted = wanted;
    }

    @Override
    public Encoder<List<List<BlamedCell>>> encoder() {
        List<List<BlamedCell>> found = new ArrayList<>();
        return new Encoder<>() {
            @Override
            public void row(FoundRow row) {
                for (Finding finding : row.findings()) {
                    found.add(row.rowNumber() == 0 ? List.of() : finding.blamed());
                }
            }

            @Override
            public List<List<BlamedCell>> finish() {
                return found;
            }
        };
    }

    @Override
    public void write(List<List<BlamedCell>> found) {
        for (List<BlamedCell> each : found) {
            if (wanted.test(next)) {
                cells.put(next, each);
            }
            next++;
        }
    }

    /** The wrong cells of each wanted finding; none for one about the table as a whole. */
    public Map<Integer, List<BlamedCell>> cells() {
        return Map.copyOf(cells);
    }
}
