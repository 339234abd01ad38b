package vn.rasoat.check.kind;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.check.GroupCheck;

/** A group of rows for tests, given by the keys that a check reads, and what was found in it. */
public record Rows(long[][] keys, int[] filledCells) implements GroupCheck.Group {
    public static Rows of(long[]... keys) {
        return new Rows(keys, new int[keys.length]);
    }

    public static long[] row(long... keys) {
        return keys;
    }

    /** How full each row is. */
    public Rows filled(int... cells) {
        return new Rows(keys, cells);
    }

    /** The findings as {@code case: blamed members}. */
    public List<String> judgedBy(GroupCheck check) {
        List<String> found = new ArrayList<>();
        check.judge(this, (caseIndex, blamed) -> found.add(caseIndex + ": " + java.util.Arrays.toString(blamed)));
        return found;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public long key(int member, int read) {
        return keys[member][read];
    }

    @Override
    public int filled(int member) {
        return filledCells[member];
    }

    @Override
    public int place(int member) {
        return member;
    }
}
