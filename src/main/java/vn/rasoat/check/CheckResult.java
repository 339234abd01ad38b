package vn.rasoat.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.model.SourceException;

/** What a check has found, as numbers; told in words by {@link #show}. */
public final class CheckResult {
    private final Plan plan;
    private final List<TableInput> tables;
    private final RowArchive archive;
    private final FindingStore store;
    private final KeptRows kept;
    private final Counts counts;
    private final Shape shape;
    private final int workers;
    private final Optional<RegisterResult> register;

    /**
     * What was seen of the form of the tables.
     *
     * @param merged whether any data cell stood in a merged area
     * @param numberSlots the slots in which a cell was natively a number
     */
    record Shape(List<SetAside> setAside, boolean merged, Set<Integer> numberSlots) {
        Shape {
            setAside = List.copyOf(setAside);
            numberSlots = Set.copyOf(numberSlots);
        }
    }

    CheckResult(
            Plan plan,
            List<TableInput> tables,
            RowArchive archive,
            FindingStore store,
            KeptRows kept,
            Counts counts,
            Shape shape,
            int workers,
            Optional<RegisterResult> register) {
        this.plan = plan;
        this.tables = List.copyOf(tables);
        this.archive = archive;
        this.store = store;
        this.kept = kept;
        this.counts = counts;
        this.shape = shape;
        this.workers = workers;
        this.register = register;
    }

    public Plan plan() {
        return plan;
    }

    public List<TableInput> tables() {
        return tables;
    }

    /** How many data rows were read. */
    public long rows() {
        return archive.rows();
    }

    /** The rows of each table that were set aside. */
    public List<SetAside> setAside() {
        return shape.setAside();
    }

    /** Whether any data cell stood in a merged area. */
    public boolean sawMergedCells() {
        return shape.merged();
    }

    /** Whether all cells of a field were natively text. */
    public boolean allText(String field) {
        return !shape.numberSlots().contains(plan.slot(field));
    }

    /** How each check of the plan went. */
    public Counts counts() {
        return counts;
    }

    /** How the rows met the register; empty when there was none to compare with. */
    public Optional<RegisterCount> register() {
        return register.map(RegisterResult::count);
    }

    /** The match of a row in the register; {@link Match#NONE} without a register. */
    public Match match(long row) {
        return register.map(known -> known.matches().of(Math.toIntExact(row))).orElse(Match.NONE);
    }

    /** How many findings there are. */
    public long size() {
        return store.size();
    }

    /**
     * Tells all findings to the outputs, row by row in the order of the list; those about a table as a whole come first.
     *
     * @param accepted ids of findings that a person has accepted
     */
    public void show(List<FindingOutput<?>> outputs, Set<String> accepted, Progress progress)
            throws SourceException, IOException {
        new Showing(plan, tables, archive, store, kept, workers, accepted, register).run(outputs, progress);
    }

    /**
     * The findings by their numbers, for a screen.
     *
     * @param accepted ids of findings that a person has accepted
     */
    public FindingBrowser browse(Set<String> accepted) {
        int[] identity = Identity.slots(plan);
        Occurrences occurrences = new Occurrences(identity, kept, archive.rows());
        FindingMaker maker = new FindingMaker(plan, tables, archive, store, identity, occurrences, accepted, register);
        return new FindingBrowser(plan, tables, archive, store, maker);
    }
}
