package vn.rasoat.check.kind.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
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
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code shared-number}: a number, not a personal ID, that too many hold. Rows are one person when their IDs are equal, or name and
 * birth date. All rows are blamed, but for the household of who bears the name in the holder's column. The first field is the number.
 *
 * <p>Parameters: {@code holders} ({@code persons} or {@code households}); {@code atMost}, how many may hold it;
 * {@code withinHousehold}, whether one household may share it whatever its size; {@code holder}, the field with the holder's name.
 */
final class SharedNumber implements CheckKind {
    private enum Holders {
        PERSONS,
        HOUSEHOLDS
    }

    @Override
    public String name() {
        return "shared-number";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count", "limit");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        int number = binding.onlySlot(rule);
        int holder = rule.check().optionalText("holder").map(binding::slot).orElse(-1);
        return new Shared(
                number,
                List.of(
                        RowKey.of(binding.slot("so_dinh_danh")),
                        RowKey.of(binding.slot("ho_va_ten")),
                        new RowKey(binding.slot("ngay_sinh"), BirthDate.of(binding)),
                        RowKey.of(binding.slot("ma_ho")),
                        RowKey.of(holder)),
                rule.check().choice("holders", Holders.class),
                rule.check().integer("atMost"),
                rule.check().flag("withinHousehold"));
    }

    private record Shared(int number, List<RowKey> reads, Holders holders, int atMost, boolean withinHousehold)
            implements GroupCheck {
        private static final int ID = 0;
        private static final int NAME = 1;
        private static final int BIRTH = 2;
        private static final int HOUSEHOLD = 3;
        private static final int HOLDER = 4;
        private static final int COMPARED = 64;

        @Override
        public List<RowKey> keys() {
            return List.of(new RowKey(number, Derived.NUMBER));
        }

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            boolean byHousehold = holders == Holders.HOUSEHOLDS;
            if (group.size() <= atMost
                    || persons(group) <= (byHousehold ? 1 : atMost)
                    || (byHousehold && households(group) <= atMost)
                    || (withinHousehold && oneHousehold(group))) {
                return;
            }
            int[] others = IntStream.range(0, group.size())
                    .filter(row -> !holdersHousehold(group, row))
                    .toArray();
            sink.fail(0, others.length == 0 ? IntStream.range(0, group.size()).toArray() : others);
        }

        /** Whether the number's holder is this row's person, or lives in the household. */
        private static boolean holdersHousehold(Group group, int row) {
            long household = group.key(row, HOUSEHOLD);
            for (int other = 0; household != 0 && other < Math.min(group.size(), COMPARED); other++) {
                if (group.key(other, HOUSEHOLD) == household && isHolder(group, other)) {
                    return true;
                }
            }
            return isHolder(group, row);
        }

        private static boolean isHolder(Group group, int row) {
            return group.key(row, HOLDER) != 0 && group.key(row, HOLDER) == group.key(row, NAME);
        }

        /** How many different persons there are, counted up to one more than may be. */
        private int persons(Group group) {
            List<Integer> found = new ArrayList<>();
            for (int row = 0; row < group.size() && found.size() <= atMost; row++) {
                int current = row;
                if (found.stream().noneMatch(person -> same(group, person, current))) {
                    found.add(row);
                }
            }
            return found.size();
        }

        private static boolean same(Group group, int a, int b) {
            long id = group.key(a, ID);
            if (id != 0 && id == group.key(b, ID)) {
                return true;
            }
            long name = group.key(a, NAME);
            long other = group.key(b, NAME);
            return (name == other || name == 0 || other == 0)
                    && Persons.sameDate(group.key(a, BIRTH), group.key(b, BIRTH));
        }

        private int households(Group group) {
            Set<Long> found = new HashSet<>();
            for (int row = 0; row < group.size() && found.size() <= atMost; row++) {
                if (group.key(row, HOUSEHOLD) != 0) {
                    found.add(group.key(row, HOUSEHOLD));
                }
            }
            return found.size();
        }

        private static boolean oneHousehold(Group group) {
            long first = group.key(0, HOUSEHOLD);
            return first != 0 && IntStream.range(1, group.size()).allMatch(row -> group.key(row, HOUSEHOLD) == first);
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(number)
                    .involving(reads.get(NAME).slot())
                    .with(Map.of("count", Integer.toString(groupSize), "limit", Integer.toString(atMost)));
        }
    }
}
