package vn.rasoat.check.kind.household;

import java.util.List;
import vn.rasoat.check.Binding;
import vn.rasoat.check.GroupCheck.Group;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.Derived;

/** Where members live, as far as their rows say it in a way that can be compared. */
final class HouseholdPlaces {
    private HouseholdPlaces() {}

    /** What is read of each row: house number, hamlet, commune. */
    static List<RowKey> reads(Binding binding) {
        ComparedPlace place = new ComparedPlace(binding.context().units(), binding.asOf());
        return List.of(
                new RowKey(binding.slot("so_nha"), place),
                new RowKey(binding.slot("thon"), Derived.UNMARKED),
                new RowKey(binding.slot("ten_xa"), place),
                new RowKey(binding.slot("noi_thuong_tru"), place));
    }

    /**
     * Whether two rows certainly name different places.
     *
     * @param from where {@link #reads} begin among what the check reads
     */
    static boolean apart(Group group, int a, int b, int from) {
        for (int read = from; read < from + 4; read++) {
            long one = group.key(a, read);
            long other = group.key(b, read);
            if (one != 0 && other != 0 && one != other) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the members lives apart from the first. */
    static boolean anyApart(Group group, int[] members, int from) {
        for (int member : members) {
            if (apart(group, members[0], member, from)) {
                return true;
            }
        }
        return false;
    }
}
