package vn.rasoat.check.kind.general;

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
import vn.rasoat.check.KeyOf;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code functional-dependency}: rows that agree in some columns must agree in another. The rarer values are blamed and the
 * commonest is proposed (case {@code minority}). Where no value is commonest, all rows are blamed together (case {@code even}),
 * unless all but one of the values stand nowhere else in the list: then those are the slips. Where each value belongs to one other
 * group, which is much larger, the deciding column is what was mistyped: {@code xn-7} for {@code hn-7} in one row and for
 * {@code pn-7} in another (case {@code key}). Columns that have nothing to do with each other, as far as the list shows, are not
 * assessed.
 *
 * <p>Parameters: {@code decides}, the columns that decide, and {@code decided}, the one decided (the rule's last field, decided by
 * those before it, by default); {@code share}, from which share of a group's filled rows the commonest value is believed (0.4 by
 * default); {@code exact} when case and blanks count as well.
 */
final class FunctionalDependency implements CheckKind {
    private static final int MINORITY = 0;
    private static final int EVEN = 1;
    private static final int KEY = 2;

    @Override
    public String name() {
        return "functional-dependency";
    }

    @Override
    public List<String> cases() {
        return List.of("minority", "even", "key");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected", "agree", "total", "rows", "count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> fields = rule.fields();
        List<String> decides = rule.check().texts("decides");
        String decided =
                rule.check().optionalText("decided").orElse(fields.isEmpty() ? "" : fields.get(fields.size() - 1));
        if (decides.isEmpty()) {
            decides = fields.stream().filter(field -> !field.equals(decided)).toList();
        }
        if (decides.isEmpty() || decides.contains(decided)) {
            throw new RuleException(rule.id(), "check.decides: expected columns other than the decided one");
        }
        KeyOf of = rule.check().flag("exact") ? Written.EXACT : Written.ALIKE;
        return new Dependency(
                decides.stream()
                        .map(field -> new RowKey(binding.slot(field), Written.ALIKE))
                        .toList(),
                new RowKey(binding.slot(decided), of),
                Fields.between(rule, "share", 0.4, 0, 1));
    }

    private record Dependency(List<RowKey> keys, RowKey decided, double share) implements GroupCheck {
        private static final int MANY_GROUPS = 10;
        private static final double LEAST_SAVED = 0.2;

        @Override
        public List<RowKey> reads() {
            return List.of(decided);
        }

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public boolean hesitates() {
            return true;
        }

        /**
         * Not when most of many groups disagree and knowing the deciding columns hardly helps to tell the value: the share of errors
         * that it saves over naming the commonest value of all (Goodman and Kruskal's lambda) is small.
         */
        @Override
        public boolean stands(Tally tally) {
            double unknown = Math.max(1, tally.rows() - tally.commonest());
            double saved = (tally.rows() - tally.blamed() - tally.commonest()) / unknown;
            return tally.groups() < MANY_GROUPS || tally.failed() * 2 < tally.groups() || saved >= LEAST_SAVED;
        }

        @Override
        public int modelSlot() {
            return decided.slot();
        }

        @Override
        public void judge(Group group, Sink sink) {
            long first = 0;
            boolean agree = true;
            for (int row = 0; row < group.size() && agree; row++) {
                long key = group.key(row, 0);
                agree = key == 0 || first == 0 || key == first;
                first = key == 0 ? first : key;
            }
            if (!agree) {
                new Vote(group, share, keys.size() == 1).tell(sink);
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            List<Integer> deciding = keys.stream().map(RowKey::slot).toList();
            return caseIndex == KEY
                    ? Fields.blame(deciding, List.of(decided.slot()))
                    : Fields.blame(List.of(decided.slot()), deciding);
        }
    }

    /** The values of a group that disagrees, counted. */
    private static final class Vote {
        private static final int MUCH_LARGER = 5;

        private final GroupCheck.Group group;
        private final long[] sorted;
        private final double share;
        private final boolean oneKey;
        private long best;
        private int votes;
        private boolean tied;

        Vote(GroupCheck.Group group, double share, boolean oneKey) {
            this.group = group;
            this.oneKey = oneKey;
            this.share = share;
            this.sorted = IntStream.range(0, group.size())
                    .mapToLong(row -> group.key(row, 0))
                    .filter(key -> key != 0)
                    .sorted()
                    .toArray();
            count();
        }

        private void count() {
            int from = 0;
            while (from < sorted.length) {
                int to = from;
                while (to < sorted.length && sorted[to] == sorted[from]) {
                    to++;
                }
                tied = to - from == votes || (tied && to - from < votes);
                if (to - from > votes) {
                    best = sorted[from];
                    votes = to - from;
                    tied = false;
                }
                from = to;
            }
        }

        /** How many rows of the group have a value that some have. */
        private int count(long key) {
            int at = Arrays.binarySearch(sorted, key);
            int from = at;
            int to = at;
            while (from > 0 && sorted[from - 1] == key) {
                from--;
            }
            while (to < sorted.length && sorted[to] == key) {
                to++;
            }
            return to - from;
        }

        void tell(GroupCheck.Sink sink) {
            if (tied) {
                best = onlyKnownElsewhere();
                votes = best == 0 ? votes : count(best);
            }
            boolean believed = best != 0 && (tied || votes >= share * sorted.length);
            sink.tell(Map.of("agree", Integer.toString(votes), "total", Integer.toString(sorted.length)));
            if (believed) {
                sink.model(members(true)[0]);
                sink.fail(MINORITY, members(false));
            } else {
                best = 0;
                sink.fail(oneKey && eachBelongsElsewhere() ? KEY : EVEN, members(false));
            }
        }

        /** The rows that have the value believed, or the filled rows that have another. */
        private int[] members(boolean believed) {
            return IntStream.range(0, group.size())
                    .filter(row -> group.key(row, 0) != 0 && (group.key(row, 0) == best) == believed)
                    .toArray();
        }

        /** Whether each value has its home in one other group, far larger than its part of this one. */
        private boolean eachBelongsElsewhere() {
            return IntStream.range(0, group.size())
                    .filter(row -> group.key(row, 0) != 0)
                    .allMatch(row -> group.groupsWith(row, 0) == 2
                            && group.everywhere(row, 0) > MUCH_LARGER * (long) count(group.key(row, 0)));
        }

        /** The only value that stands in other groups as well; 0 when there is none or more than one. */
        private long onlyKnownElsewhere() {
            long known = 0;
            for (int row = 0; row < group.size(); row++) {
                long key = group.key(row, 0);
                if (key != 0 && key != known && group.everywhere(row, 0) > count(key)) {
                    if (known != 0) {
                        return 0;
                    }
                    known = key;
                }
            }
            return known;
        }
    }
}
