package vn.rasoat.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.SourceException;

/**
 * All blocks of a list in order, to be looked at again when findings are shown. A block that its file can give again is only
 * remembered by its place; others are kept.
 */
final class RowArchive {
    private final List<Place> places = new ArrayList<>();
    private long rows;

    /**
     * One block's place in the list.
     *
     * @param rowNumbers the Excel numbers of the rows; only the first when they run on without gaps
     */
    record Place(int table, long firstRow, int size, int[] rowNumbers, Optional<RowBlock> kept, PendingBlock pending) {
        RowBlock block() throws SourceException {
            return kept.isPresent() ? kept.get() : pending.read();
        }

        /** The block with the cells of some of its rows. */
        RowBlock block(BitSet wanted) throws SourceException {
            return kept.isPresent() ? kept.get() : pending.reread(this::rowNumber, size, wanted);
        }

        int rowNumber(int row) {
            return rowNumbers.length == 1 ? rowNumbers[0] + row : rowNumbers[row];
        }
    }

    /** Adds the next block; returns the list-wide number of its first row. */
    long add(int table, RowBlock block, PendingBlock pending) {
        Optional<RowBlock> kept = pending.rereadable() ? Optional.empty() : Optional.of(block);
        places.add(new Place(table, rows, block.size(), rowNumbers(block), kept, pending));
        rows += block.size();
        return rows - block.size();
    }

    private static int[] rowNumbers(RowBlock block) {
        int last = block.size() - 1;
        if (last >= 0 && block.rowNumber(last) - block.rowNumber(0) == last) {
            return new int[] {block.rowNumber(0)};
        }
        int[] numbers = new int[block.size()];
        java.util.Arrays.setAll(numbers, block::rowNumber);
        return numbers;
    }

    long rows() {
        return rows;
    }

    List<Place> places() {
        return places;
    }

    /** The place that holds a row. */
    Place placeOf(long row) {
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places.get(middle).firstRow() <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return places.get(low);
    }
}
