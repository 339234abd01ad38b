package vn.rasoat.check;

import java.util.Arrays;
import java.util.Map;
import vn.rasoat.ingest.RowBlock;

/** What checking one block gave. Rows are numbered within the block. */
final class BlockResult {
    final RowBlock block;
    /** What to keep of each row, in the order of {@link KeptRows#parts()}. */
    final long[][] kept;
    /** The key of each whole row, or nothing when no check asks for it. */
    final long[] rowKeys;

    final byte[] filled;
    /** For each column check and class, the rows of that class as bits; by check index * 16 + class. */
    final Map<Integer, long[]> classes;

    private long[] findings = new long[64];
    private int count;

    BlockResult(RowBlock block, int keptParts, boolean wholeRow, Map<Integer, long[]> classes) {
        this.block = block;
        this.kept = new long[keptParts][block.size()];
        this.rowKeys = new long[wholeRow ? block.size() : 0];
        this.filled = new byte[block.size()];
        this.classes = classes;
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
