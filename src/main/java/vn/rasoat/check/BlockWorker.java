package vn.rasoat.check;

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
    private static final Judged NOT_THERE =
            new Judged(Blank.ABSENT, new byte[0], new byte[0], new long[0], false, false);

    private final @Nullable SlotReader[] readers;
    private final SlotWork[] work;
    private final Judged[] judged;
    private final PlannedCheck[] rowChecks;
    private final RowCheck[] judges;
    private final int keptParts;
    private final int[] rowKeyColumns;
    private final boolean wholeRow;
    private final int[] classKeys;
    private final int classCount;
    private final Value[] values;
    private final Counts counts;

    BlockWorker(Plan plan, TableInput table, KeptRows kept, DistinctTexts distinct) {
        int slots = plan.fields().size();
        this.counts = new Counts(plan.checks().size());
        this.keptParts = kept.parts().size();
        this.wholeRow = kept.wholeRow();
        this.classKeys = ColumnTally.ordinals(plan);
        this.classCount = ColumnTally.keys(plan);
        this.rowKeyColumns =
                table.rowKeyColumns().stream().mapToInt(Integer::intValue).toArray();
        this.values = new Value[slots];
        this.work = new SlotWork[slots];
        this.judged = new Judged[slots];
        this.readers = new @Nullable SlotReader[slots];
        this.rowChecks = plan.of(RowCheck.class).toArray(PlannedCheck[]::new);
        this.judges = plan.of(RowCheck.class).stream().map(PlannedCheck::check).toArray(RowCheck[]::new);
        for (int slot = 0; slot < slots; slot++) {
            work[slot] = SlotWork.of(plan, slot, kept);
            values[slot] = Blank.ABSENT;
            judged[slot] = NOT_THERE;
            Optional<SlotInput> input = table.slots().get(slot);
            if (input.isPresent()) {
                readers[slot] = new SlotReader(input.get(), work[slot], counts, distinct.forms(slot));
            }
        }
    }

    @Override
    public Value get(int slot) {
        return slot < 0 ? Blank.ABSENT : values[slot];
    }

    BlockResult check(RowBlock block) {
        BlockResult result = new BlockResult(block, keptParts, wholeRow, classCount);
        for (int row = 0; row < block.size(); row++) {
            readRow(block, row, result);
            judgeRow(row, result);
            keepWholeRow(block, row, result);
        }
        return result;
    }

    private void readRow(RowBlock block, int row, BlockResult result) {
        int filled = 0;
        for (int slot = 0; slot < readers.length; slot++) {
            SlotReader reader = readers[slot];
            if (reader == null) {
                continue;
            }
            Judged read = reader.read(block, row);
            judged[slot] = read;
            values[slot] = read.value();
            if (read.value().present()) {
                filled++;
            }
            if (read.failed()) {
                addFailures(row, work[slot].values(), read.outcomes(), result);
            }
            keep(row, work[slot].keptAt(), read.keys(), result);
        }
        for (int slot = 0; slot < judged.length; slot++) {
            if (judged[slot].classed()) {
                addClasses(row, work[slot].columns(), judged[slot].classes(), result);
            }
        }
        result.filled[row] = (byte) Math.min(filled, Byte.MAX_VALUE);
    }

    private static void keep(int row, int[] at, long[] keys, BlockResult result) {
        for (int i = 0; i < keys.length; i++) {
            result.kept[at[i]][row] = keys[i];
        }
    }

    private static void addFailures(int row, List<PlannedCheck> checks, byte[] outcomes, BlockResult result) {
        for (int i = 0; i < outcomes.length; i++) {
            if (Outcome.failed(outcomes[i])) {
                result.add(row, checks.get(i).index(), Outcome.caseIndex(outcomes[i]));
            }
        }
    }

    private void addClasses(int row, List<PlannedCheck> checks, byte[] classes, BlockResult result) {
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] != 0 && ((ColumnCheck) checks.get(i).check()).concerns(this)) {
                result.mark(classKeys[checks.get(i).index()] + classes[i], row);
            }
        }
    }

    private void judgeRow(int row, BlockResult result) {
        for (int i = 0; i < rowChecks.length; i++) {
            int outcome = judges[i].judge(this);
            int index = rowChecks[i].index();
            counts.add(index, outcome, 1);
            if (Outcome.failed(outcome)) {
                result.add(row, index, Outcome.caseIndex(outcome));
            }
        }
    }

    private void keepWholeRow(RowBlock block, int row, BlockResult result) {
        if (!wholeRow) {
            return;
        }
        long key = 1;
        for (int column : rowKeyColumns) {
            if (column < block.width()) {
                key = Hash.combine(key, Hash.of(block.bytes(), block.start(row, column), block.end(row, column)));
            }
        }
        result.rowKeys[row] = key == 0 ? 1 : key;
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
