package vn.rasoat.check.kind.duplicate;

import vn.rasoat.check.GroupCheck.Group;

/** Of several rows about one person, which may stay: the one that says most, the first of equals. */
final class Surplus {
    private Surplus() {}

    /** All of the members but the one to keep. */
    static int[] of(Group group, int[] members) {
        int kept = 0;
        for (int i = 1; i < members.length; i++) {
            if (group.filled(members[i]) > group.filled(members[kept])) {
                kept = i;
            }
        }
        int[] out = new int[members.length - 1];
        for (int i = 0, o = 0; i < members.length; i++) {
            if (i != kept) {
                out[o++] = members[i];
            }
        }
        return out;
    }
}
