package vn.rasoat.check.kind.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.BirthDate;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code near-person}: rows at one place, of one birth year, whose name has one letter wrong besides its last part ({@code typed}),
 * its parts in another order ({@code order}), or is the same with day and month of birth exchanged ({@code date}): perhaps one person
 * entered twice. Nothing may speak against it, and two IDs do unless they are one slip apart; then a slip in the last part of the
 * name counts as well, which else tells twins apart. Of each such person the rows to look at are blamed: those that lack an ID where
 * another has one, but for the fullest.
 *
 * <p>Parameter {@code places}: see {@link SharedPlaces}.
 */
final class NearPerson implements CheckKind {
    private static final int TYPED = 0;
    private static final int ORDER = 1;
    private static final int DATE = 2;
    private static final int NONE = -1;

    @Override
    public String name() {
        return "near-person";
    }

    @Override
    public List<String> cases() {
        return List.of("typed", "order", "date");
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
                        new RowKey(binding.slot("ten_me"), Derived.UNMARKED),
                        new RowKey(name, NameParts.SORTED),
                        new RowKey(name, NameParts.FAMILY),
                        new RowKey(name, NameParts.GIVEN),
                        new RowKey(name, NameParts.LETTERS)));
        return new Near(
                name, birth, List.of(new RowKey(birth, Derived.YEAR), new RowKey(name, NameParts.INITIALS)), places);
    }

    private record Near(int name, int birth, List<RowKey> keys, SharedPlaces places) implements GroupCheck {
        private static final int NAME = 0;
        private static final int BIRTH = 1;
        private static final int SEX = 2;
        private static final int ID = 3;
        private static final int FATHER = 4;
        private static final int MOTHER = 5;
        private static final int SORTED = 6;
        private static final int FAMILY = 7;
        private static final int GIVEN = 8;
        private static final int LETTERS = 9;

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
                    group,
                    this::same,
                    (rows, caseIndex, members) -> {
                        int[] lacking = OnePerson.lacking(rows, ID, members);
                        return lacking.length < members.length ? lacking : Surplus.of(rows, members);
                    },
                    sink);
        }

        private int same(Group group, int a, int b) {
            int slip = slip(group, a, b);
            return slip != NONE
                            && !OnePerson.differ(group, a, b, SEX)
                            && !OnePerson.differ(group, a, b, FATHER)
                            && !OnePerson.differ(group, a, b, MOTHER)
                            && places.agree(group, a, b)
                    ? slip
                    : NONE;
        }

        private static int slip(Group group, int a, int b) {
            long one = group.key(a, ID);
            long other = group.key(b, ID);
            boolean nearIds = one != 0 && other != 0 && one != other && NearIds.near(one, other);
            if (one != 0 && other != 0 && !nearIds) {
                return NONE;
            }
            if (equal(group, a, b, NAME)) {
                return exchanged(group.key(a, BIRTH), group.key(b, BIRTH)) ? DATE : NONE;
            }
            if (!Persons.sameDate(group.key(a, BIRTH), group.key(b, BIRTH))) {
                return NONE;
            }
            if (equal(group, a, b, SORTED)) {
                return !equal(group, a, b, FAMILY) ? ORDER : NONE; // else it is another name, or other marks
            }
            return NameParts.letterApart(group.key(a, LETTERS), group.key(b, LETTERS))
                            && (nearIds || equal(group, a, b, GIVEN))
                    ? TYPED
                    : NONE;
        }

        private static boolean equal(Group group, int a, int b, int read) {
            return group.key(a, read) != 0 && group.key(a, read) == group.key(b, read);
        }

        /** Whether day and month changed places between two days of one year. */
        private static boolean exchanged(long one, long other) {
            return one != other
                    && PackedDate.full((int) one)
                    && PackedDate.full((int) other)
                    && one / 10_000 == other / 10_000
                    && one % 100 == other / 100 % 100
                    && one / 100 % 100 == other % 100;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            Explanation explanation = caseIndex == DATE
                    ? Explanation.blaming(birth).involving(name)
                    : Explanation.blaming(name).involving(birth);
            return explanation.with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
