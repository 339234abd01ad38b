package vn.rasoat.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.RowBlock;

/** What checking one block gave. Rows are numbered within the block. */
final class BlockResult {
    final RowBlock block;
    /** What to keep of each row, in the order of {@link KeptRows#parts()}. */
    final long[][] kept;
    /** The key of each whole row, or nothing when no check asks for it. */
    final long[] rowKeys;

    final byte[] filled;
    /** For each column check and class, the rows of that class as bits, where there are any; see {@link ColumnTally}. */
    final long[] @Nullable [] classes;

    private long[] findings = new long[64];
    private int count;

    BlockResult(RowBlock block, int keptParts, boolean wholeRow, int classes) {
        this.block = block;
        this.kept = new long[keptParts][block.size()];
        this.rowKeys = new long[wholeRow ? block.size() : 0];
        this.filled = new byte[block.size()];
        this.classes = new long[classes] @Nullable [];
    }

    void mark(int classKey, int row) {
        long[] bits = classes[classKey];
        if (bits == null) {
            bits = new long[(block.size() + 63) / 64];
            classes[classKey] = bits;
        }
        bits[row >> 6] |= 1L << row;
    }

    void add(int row, int check, int caseIndex) {
        if (count == findings.length) {
            findings = Arrays.copyOf(findings, count * 2);
        }
        findings[count++] = Found.pack(row, check, caseIndex);
    }

    int count() {
        return count;
    }

    long finding(int index) {
        return findings[index];
    }
}
