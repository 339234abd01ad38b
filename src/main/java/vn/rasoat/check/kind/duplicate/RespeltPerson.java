package vn.rasoat.check.kind.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.BirthDate;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code respelt-person}: rows at one place whose names differ in marks only and whose birth dates can be the same: perhaps one
 * person under two spellings. Nothing may speak against it, and two IDs do. The row without an ID is blamed where the other has
 * one, else both. Groups too large to compare row by row are left alone.
 *
 * <p>Parameter {@code places}: see {@link SharedPlaces}.
 */
final class RespeltPerson implements CheckKind {
    @Override
    public String name() {
        return "respelt-person";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        int name = binding.onlySlot(rule);
        int birth = binding.slot("ngay_sinh");
        SharedPlaces places = SharedPlaces.of(
                rule,
                binding,
                List.of(
                        RowKey.of(name),
                        new RowKey(birth, BirthDate.of(binding)),
                        RowKey.of(binding.slot("gioi_tinh")),
                        RowKey.of(binding.slot("so_dinh_danh")),
                        new RowKey(binding.slot("ten_cha"), Derived.UNMARKED),
                        new RowKey(binding.slot("ten_me"), Derived.UNMARKED)));
        return new Respelt(
                name, birth, List.of(new RowKey(name, Derived.UNMARKED), new RowKey(birth, Derived.YEAR)), places);
    }

    private record Respelt(int name, int birth, List<RowKey> keys, SharedPlaces places) implements GroupCheck {
        private static final int NAME = 0;
        private static final int BIRTH = 1;
        private static final int SEX = 2;
        private static final int ID = 3;
        private static final int FATHER = 4;
        private static final int MOTHER = 5;

        @Override
        public List<RowKey> reads() {
            return places.reads();
        }

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            OnePerson.tell(
                    group, this::perhapsOne, (rows, caseIndex, members) -> OnePerson.lacking(rows, ID, members), sink);
        }

        private int perhapsOne(Group group, int a, int b) {
            return group.key(a, NAME) != group.key(b, NAME)
                            && (group.key(a, ID) == 0 || group.key(b, ID) == 0)
                            && Persons.sameDate(group.key(a, BIRTH), group.key(b, BIRTH))
                            && !OnePerson.differ(group, a, b, SEX)
                            && !OnePerson.differ(group, a, b, FATHER)
                            && !OnePerson.differ(group, a, b, MOTHER)
                            && places.agree(group, a, b)
                    ? 0
                    : -1;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(name).involving(birth).with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
