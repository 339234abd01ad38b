package vn.rasoat.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Value;

/** Reads single rows of one table again, to show them; only the cells that are asked for. For one thread at a time. */
final class RowReader implements Row {
    private final TableInput table;
    private final @Nullable SlotReader[] readers;
    private final Value[] values;
    private final long[] readOn;
    private @Nullable RowBlock block;
    private int row;
    private long turn;

    RowReader(Plan plan, TableInput table) {
        this.table = table;
        this.readers = new @Nullable SlotReader[plan.fields().size()];
        this.values = new Value[readers.length];
        this.readOn = new long[readers.length];
        Counts unused = new Counts(0);
        for (int slot = 0; slot < readers.length; slot++) {
            values[slot] = Blank.ABSENT;
            if (table.slots().get(slot).isPresent()) {
                readers[slot] = new SlotReader(table.slots().get(slot).get(), SlotWork.none(slot), unused, List.of());
            }
        }
    }

    void turnTo(RowBlock to) {
        block = to;
    }

    /** Turns to a row of the block. */
    void read(int rowInBlock) {
        row = rowInBlock;
        turn++;
    }

    @Override
    public Value get(int slot) {
        if (slot < 0) {
            return Blank.ABSENT;
        }
        SlotReader reader = readers[slot];
        if (reader != null && block != null && readOn[slot] != turn) {
            readOn[slot] = turn;
            values[slot] = reader.read(block, row).value();
        }
        return values[slot];
    }

    /** The column of a slot's cell in the row just read; -1 when the table does not have the field. */
    int column(int slot) {
        if (slot < 0 || block == null || table.slots().get(slot).isEmpty()) {
            return -1;
        }
        return table.slots().get(slot).get().source().columnOf(block, row);
    }
}
