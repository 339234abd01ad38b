package vn.rasoat.check.kind.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.BirthDate;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.check.kind.common.Slots;

/**
 * What the checks of households share: which rows are one household, what is read of its members, who is its head. Groups larger
 * than any household, which a repeated placeholder makes, are not judged.
 */
abstract class HouseholdCheck implements GroupCheck {
    /** The places of what is read of every member; what a check reads besides follows from {@link #MORE} on. */
    static final int RELATION = 0;

    static final int SEX = 1;
    static final int BIRTH = 2;
    static final int ID = 3;
    static final int NAME = 4;
    static final int STATUS = 5;
    static final int MORE = 6;

    /** Members are compared with each other, so that their number must be bounded. */
    private static final int LARGEST = 200;

    private static final String HEAD = "chu_ho";

    final int household;
    final int relation;
    final int sex;
    final int birth;
    final int name;
    private final int id;
    private final List<RowKey> reads;
    private final long head = IdKey.code(HEAD);

    HouseholdCheck(Binding binding, RowKey... more) {
        household = binding.slot("ma_ho");
        relation = binding.slot("quan_he_chu_ho");
        sex = binding.slot("gioi_tinh");
        birth = binding.slot("ngay_sinh");
        id = binding.slot("so_dinh_danh");
        name = binding.slot("ho_va_ten");
        List<RowKey> read = new ArrayList<>(RowKey.all(relation, sex));
        read.add(new RowKey(birth, BirthDate.of(binding)));
        read.addAll(RowKey.all(id, name, binding.slot("trang_thai")));
        read.addAll(List.of(more));
        reads = List.copyOf(read);
    }

    @Override
    public final List<RowKey> keys() {
        return RowKey.all(household);
    }

    @Override
    public final List<RowKey> reads() {
        return reads;
    }

    @Override
    public int smallest() {
        return 2;
    }

    @Override
    public final void judge(Group group, Sink sink) {
        if (group.size() <= largest()) {
            judge(group, head(group), sink);
        }
    }

    /** The most rows judged as one household. */
    int largest() {
        return LARGEST;
    }

    /**
     * Judges one household.
     *
     * @param head the member who is its head; -1 when there is none or more than one, which is another rule's finding
     */
    abstract void judge(Group group, int head, Sink sink);

    private int head(Group group) {
        int found = -1;
        for (int member = 0; member < group.size(); member++) {
            if (group.key(member, RELATION) == head) {
                if (found >= 0) {
                    return -1;
                }
                found = member;
            }
        }
        return found;
    }

    static Sex sex(Group group, int member) {
        return IdKey.sexOf(group.key(member, SEX));
    }

    /** Whether two rows are one person entered twice: the same ID, or without IDs the same name and birth date. */
    static boolean samePerson(Group group, int a, int b) {
        long one = group.key(a, ID);
        long other = group.key(b, ID);
        if (one != 0 && other != 0) {
            return one == other;
        }
        long name = group.key(a, NAME);
        return name != 0 && name == group.key(b, NAME) && Persons.sameDate(group.key(a, BIRTH), group.key(b, BIRTH));
    }

    /** Whether an earlier row is the same person. */
    static boolean repeats(Group group, int member) {
        for (int earlier = 0; earlier < member; earlier++) {
            if (samePerson(group, earlier, member)) {
                return true;
            }
        }
        return false;
    }

    /** How many different persons the household has. */
    static int persons(Group group) {
        int count = 0;
        for (int member = 0; member < group.size(); member++) {
            count += repeats(group, member) ? 0 : 1;
        }
        return count;
    }

    /** Blames a cell of a member's row; the others named are evidence. */
    static Explanation blame(int slot, int groupSize, Integer... involved) {
        return Slots.explain(List.of(slot), List.of(involved), Map.of("members", Integer.toString(groupSize)));
    }
}
