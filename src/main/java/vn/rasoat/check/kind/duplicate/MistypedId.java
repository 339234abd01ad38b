package vn.rasoat.check.kind.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.BirthDate;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code mistyped-id}: rows of one name and birth date, not of different sex or parents, whose IDs differ in one digit or in two
 * that changed places. The ID that speaks against birth date or sex is blamed ({@code evidence}), else both ({@code even}). The first
 * field is the ID. Groups too large to compare row by row are left alone.
 */
final class MistypedId implements CheckKind {
    private static final int EVIDENCE = 0;
    private static final int EVEN = 1;

    @Override
    public String name() {
        return "mistyped-id";
    }

    @Override
    public List<String> cases() {
        return List.of("evidence", "even");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        int name = binding.slot("ho_va_ten");
        int birth = binding.slot("ngay_sinh");
        return new Mistyped(
                binding.onlySlot(rule),
                List.of(RowKey.of(name), new RowKey(birth, Derived.YEAR)),
                List.of(
                        RowKey.of(binding.onlySlot(rule)),
                        new RowKey(birth, BirthDate.of(binding)),
                        RowKey.of(binding.slot("gioi_tinh")),
                        RowKey.of(binding.slot("ten_cha")),
                        RowKey.of(binding.slot("ten_me"))));
    }

    private record Mistyped(int id, List<RowKey> keys, List<RowKey> reads) implements GroupCheck {
        private static final int ID = 0;
        private static final int BIRTH = 1;
        private static final int SEX = 2;
        private static final int FATHER = 3;
        private static final int MOTHER = 4;

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            OnePerson.tell(group, Mistyped::onePerson, Mistyped::blamed, sink);
        }

        /** The IDs that speak against the rest of their row are wrong; where all do or none does, nothing tells which. */
        private static int onePerson(Group group, int a, int b) {
            long one = group.key(a, ID);
            long other = group.key(b, ID);
            boolean same = one != 0
                    && other != 0
                    && NearIds.near(one, other)
                    && Persons.sameDate(group.key(a, BIRTH), group.key(b, BIRTH))
                    && !OnePerson.differ(group, a, b, FATHER)
                    && !OnePerson.differ(group, a, b, MOTHER)
                    && !OnePerson.differ(group, a, b, SEX);
            return !same ? -1 : contradicts(group, a) == contradicts(group, b) ? EVEN : EVIDENCE;
        }

        private static int[] blamed(Group group, int caseIndex, int... members) {
            return caseIndex == EVEN
                    ? members.clone()
                    : IntStream.of(members)
                            .filter(member -> contradicts(group, member))
                            .toArray();
        }

        private static boolean contradicts(Group group, int row) {
            return IdKey.contradicts(group.key(row, ID), group.key(row, BIRTH), group.key(row, SEX));
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            Integer[] evidence = keys.stream().map(RowKey::slot).toArray(Integer[]::new);
            return Slots.explain(List.of(id), Arrays.asList(evidence), Map.of("count", Integer.toString(groupSize)));
        }
    }
}
