package vn.rasoat.check;

import java.util.ArrayList;
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
    private final @Nullable SlotReader[] readers;
    private final List<List<PlannedCheck>> valueChecks = new ArrayList<>();
    private final List<List<PlannedCheck>> columnChecks = new ArrayList<>();
    private final byte[][] classes;
    private final PlannedCheck[] rowChecks;
    private final RowCheck[] judges;
    private final RowKey[] kept;
    private final int[] rowKeyColumns;
    private final boolean wholeRow;
    private final int[] classKeys;
    private final int classCount;
    private final Value[] values;
    private final Counts counts;

    BlockWorker(Plan plan, TableInput table, KeptRows kept, DistinctTexts distinct) {
        int slots = plan.fields().size();
        this.counts = new Counts(plan.checks().size());
        this.kept = kept.parts().toArray(RowKey[]::new);
        this.wholeRow = kept.wholeRow();
        this.classKeys = ColumnTally.ordinals(plan);
        this.classCount = ColumnTally.keys(plan);
        this.rowKeyColumns =
                table.rowKeyColumns().stream().mapToInt(Integer::intValue).toArray();
        this.values = new Value[slots];
        this.classes = new byte[slots][];
        this.readers = new @Nullable SlotReader[slots];
        this.rowChecks = plan.of(RowCheck.class).toArray(PlannedCheck[]::new);
        this.judges = plan.of(RowCheck.class).stream().map(PlannedCheck::check).toArray(RowCheck[]::new);
        for (int slot = 0; slot < slots; slot++) {
            valueChecks.add(ofSlot(plan.of(ValueCheck.class), slot));
            columnChecks.add(ofSlot(plan.of(ColumnCheck.class), slot));
            Optional<SlotInput> input = table.slots().get(slot);
            values[slot] = Blank.ABSENT;
            classes[slot] = new byte[0];
            if (input.isPresent()) {
                readers[slot] = new SlotReader(
                        input.get(), valueChecks.get(slot), columnChecks.get(slot), counts, distinct.forms(slot));
            }
        }
    }

    private static List<PlannedCheck> ofSlot(List<PlannedCheck> checks, int slot) {
        return checks.stream().filter(planned -> slotOf(planned) == slot).toList();
    }

    private static int slotOf(PlannedCheck planned) {
        return planned.check() instanceof ValueCheck value ? value.slot() : ((ColumnCheck) planned.check()).slot();
    }

    @Override
    public Value get(int slot) {
        return slot < 0 ? Blank.ABSENT : values[slot];
    }

    BlockResult check(RowBlock block) {
        BlockResult result = new BlockResult(block, kept.length, wholeRow, classCount);
        for (int row = 0; row < block.size(); row++) {
            readRow(block, row, result);
            judgeRow(row, result);
            keep(block, row, result);
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
            Judged judged = reader.read(block, row);
            values[slot] = judged.value();
            if (judged.value().present()) {
                filled++;
            }
            if (judged.failed()) {
                addFailures(row, valueChecks.get(slot), judged.outcomes(), result);
            }
            classes[slot] = judged.classes();
        }
        for (int slot = 0; slot < classes.length; slot++) {
            if (classes[slot].length > 0) {
                addClasses(row, columnChecks.get(slot), classes[slot], result);
            }
        }
        result.filled[row] = (byte) Math.min(filled, Byte.MAX_VALUE);
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

    private void keep(RowBlock block, int row, BlockResult result) {
        for (int i = 0; i < kept.length; i++) {
            result.kept[i][row] = kept[i].of().of(values[kept[i].slot()]);
        }
        if (wholeRow) {
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
