package vn.rasoat.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.check.TableInput.SlotInput;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Value;

/** Runs all checks that see one row, and collects what the others need, over blocks of one table. For one thread at a time. */
final class BlockWorker implements Row {
    private static final int ROWS = 64;
    private static final Judged NOT_THERE =
            new Judged(Blank.ABSENT, new byte[0], new byte[0], new long[0], false, false);

    private final @Nullable SlotReader[] readers;
    private final SlotWork[] work;
    /** What was read, by slot and row. */
    private final Judged[][] judged;

    private final PlannedCheck[] rowChecks;
    private final RowCheck[] judges;
    private final int keptParts;
    private final int[] rowKeyColumns;
    private final boolean wholeRow;
    private final int[] classKeys;
    private final int classCount;
    private final Counts counts;
    /** The row that the checks see, counted from the first of those just read. */
    private int at;

    BlockWorker(Plan plan, TableInput table, KeptRows kept, DistinctTexts distinct) {
        int slots = plan.fields().size();
        this.counts = new Counts(plan.checks().size());
        this.keptParts = kept.parts().size();
        this.wholeRow = kept.wholeRow();
        this.classKeys = ColumnTally.ordinals(plan);
        this.classCount = ColumnTally.keys(plan);
        this.rowKeyColumns =
                table.rowKeyColumns().stream().mapToInt(Integer::intValue).toArray();
        this.work = new SlotWork[slots];
        this.judged = new Judged[slots][ROWS];
        this.readers = new @Nullable SlotReader[slots];
        this.rowChecks = plan.of(RowCheck.class).toArray(PlannedCheck[]::new);
        this.judges = plan.of(RowCheck.class).stream().map(PlannedCheck::check).toArray(RowCheck[]::new);
        for (int slot = 0; slot < slots; slot++) {
            work[slot] = SlotWork.of(plan, slot, kept);
            Arrays.fill(judged[slot], NOT_THERE);
            Optional<SlotInput> input = table.slots().get(slot);
            if (input.isPresent()) {
                readers[slot] = new SlotReader(input.get(), work[slot], counts, distinct.forms(slot));
            }
        }
    }

    @Override
    public Value get(int slot) {
        return slot < 0 ? Blank.ABSENT : judged[slot][at].value();
    }

    /** Goes through the block column by column, some rows at a time: what a column's reader or a check uses is then at hand. */
    BlockResult check(RowBlock block) {
        BlockResult result = new BlockResult(block, keptParts, wholeRow, classCount);
        for (int from = 0; from < block.size(); from += ROWS) {
            int to = Math.min(from + ROWS, block.size());
            for (int slot = 0; slot < readers.length; slot++) {
                SlotReader reader = readers[slot];
                if (reader != null) {
                    readColumn(reader, slot, from, to, result);
                }
            }
            for (int slot = 0; slot < readers.length; slot++) {
                if (readers[slot] != null && !work[slot].columns().isEmpty()) {
                    sortIntoClasses(slot, from, to, result);
                }
            }
            for (int i = 0; i < judges.length; i++) {
                judgeRows(judges[i], rowChecks[i].index(), from, to, result);
            }
        }
        if (wholeRow) {
            keepWholeRows(block, result);
        }
        return result;
    }

    private void readColumn(SlotReader reader, int slot, int from, int to, BlockResult result) {
        Judged[] column = judged[slot];
        int[] keptAt = work[slot].keptAt();
        byte[] filled = result.filled;
        for (int row = from; row < to; row++) {
            Judged read = reader.read(result.block, row);
            column[row - from] = read;
            if (!(read.value() instanceof Blank) && filled[row] < Byte.MAX_VALUE) {
                filled[row]++;
            }
            if (read.failed()) {
                addFailures(row, work[slot].values(), read.outcomes(), result);
            }
            for (int i = 0; i < keptAt.length; i++) {
                result.kept[keptAt[i]][row] = read.keys()[i];
            }
        }
    }

    private static void addFailures(int row, List<PlannedCheck> checks, byte[] outcomes, BlockResult result) {
        for (int i = 0; i < outcomes.length; i++) {
            if (Outcome.failed(outcomes[i])) {
                result.add(row, checks.get(i).index(), Outcome.caseIndex(outcomes[i]));
            }
        }
    }

    private void sortIntoClasses(int slot, int from, int to, BlockResult result) {
        Judged[] column = judged[slot];
        List<PlannedCheck> checks = work[slot].columns();
        for (at = 0; at < to - from; at++) {
            byte[] classes = column[at].classes();
            for (int i = 0; column[at].classed() && i < classes.length; i++) {
                if (classes[i] != 0 && ((ColumnCheck) checks.get(i).check()).concerns(this)) {
                    result.mark(classKeys[checks.get(i).index()] + classes[i], from + at);
                }
            }
        }
    }

    private void judgeRows(RowCheck judge, int index, int from, int to, BlockResult result) {
        for (at = 0; at < to - from; at++) {
            int outcome = judge.judge(this);
            counts.add(index, outcome, 1);
            if (Outcome.failed(outcome)) {
                result.add(from + at, index, Outcome.caseIndex(outcome));
            }
        }
    }

    private void keepWholeRows(RowBlock block, BlockResult result) {
        for (int row = 0; row < block.size(); row++) {
            long key = 1;
            for (int column : rowKeyColumns) {
                if (column < block.width()) {
                    key = Hash.combine(key, Hash.of(block.bytes(), block.start(row, column), block.end(row, column)));
                }
            }
            result.rowKeys[row] = key == 0 ? 1 : key;
        }
    }

    /** Adds the distinct texts of the slots that were asked for; to be called after {@link #finish()}. */
    void tellDistinct(DistinctTexts to) {
        for (int slot = 0; slot < readers.length; slot++) {
            SlotReader reader = readers[slot];
            if (reader != null) {
                to.addAll(slot, reader.distinct());
            }
        }
    }

    /** Whether any cell stood in a merged area. */
    boolean sawMerged() {
        for (SlotReader reader : readers) {
            if (reader != null && reader.sawMerged()) {
                return true;
            }
        }
        return false;
    }

    /** The slots in which a cell was natively a number. */
    Set<Integer> numberSlots() {
        Set<Integer> out = new HashSet<>();
        for (int slot = 0; slot < readers.length; slot++) {
            SlotReader reader = readers[slot];
            if (reader != null && reader.sawNumbers()) {
                out.add(slot);
            }
        }
        return out;
    }

    /** All counts of what this worker saw. */
    Counts finish() {
        for (SlotReader reader : readers) {
            if (reader != null) {
                reader.finish();
            }
        }
        return counts;
    }
}
