package vn.rasoat.check.kind.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.KeyOf;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code one-holder}: rows of one thing say the same of it: a parcel has one owner, a plate one vehicle, a household one polling
 * area. Parameters: {@code thing}, the fields that together name the thing; {@code told}, the fields to compare, the first that
 * both of two rows have decides; none when the thing may stand in one row only; {@code blamed}, the field to blame (the first of
 * {@code thing} by default); {@code among}, the only values of the first of {@code thing} that count. The rows that say otherwise than most are blamed, or all when no answer is the commonest.
 */
final class OneHolder implements CheckKind {
    @Override
    public String name() {
        return "one-holder";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public GroupCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        List<String> thing = spec.texts("thing");
        if (thing.isEmpty()) {
            throw new RuleException(rule.id(), "check.thing: no field is named");
        }
        List<String> told = spec.texts("told");
        String blamed = spec.optionalText("blamed").orElse(thing.get(0));
        return new Bound(
                keys(binding, thing, spec.texts("among")), Reads.codes(binding, told), told.isEmpty(), binding.slot(blamed));
    }

    private static List<RowKey> keys(Binding binding, List<String> thing, List<String> among) {
        List<RowKey> keys = new ArrayList<>(Reads.codes(binding, thing));
        if (!among.isEmpty()) {
            keys.set(0, new RowKey(keys.get(0).slot(), Among.these(among)));
        }
        return List.copyOf(keys);
    }

    /** The code of one of a few values, given by their codes; other values are no key. */
    private record Among(Set<Long> codes) implements KeyOf {
        static Among these(List<String> values) {
            return new Among(values.stream().map(Reads::code).collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public long of(Value value) {
            long code = Reads.CODE.of(value);
            return codes.contains(code) ? code : 0;
        }
    }

    private record Bound(List<RowKey> keys, List<RowKey> reads, boolean once, int blamed) implements GroupCheck {
        private static final int COMPARED = 256;

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            int size = Math.min(group.size(), COMPARED);
            if (once) {
                sink.fail(0, IntStream.range(0, group.size()).toArray());
                return;
            }
            int[] holders = holders(group, size);
            Map<Integer, Integer> counts = new HashMap<>();
            IntStream.of(holders).filter(holder -> holder >= 0).forEach(holder -> counts.merge(holder, 1, Integer::sum));
            if (counts.size() < 2) {
                return;
            }
            int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            boolean decided = counts.values().stream().filter(count -> count == most).count() == 1;
            sink.fail(
                    0,
                    IntStream.range(0, size)
                            .filter(row -> holders[row] >= 0)
                            .filter(row -> !decided || counts.getOrDefault(holders[row], 0) < most)
                            .toArray());
        }

        /** For each row the first row that says the same, -1 for a row that says nothing. */
        private int[] holders(Group group, int size) {
            int[] out = new int[size];
            List<Integer> known = new ArrayList<>();
            for (int row = 0; row < size; row++) {
                int current = row;
                out[row] = silent(group, row)
                        ? -1
                        : known.stream()
                                .filter(other -> !differ(group, other, current))
                                .findFirst()
                                .orElse(row);
                if (out[row] == row) {
                    known.add(row);
                }
            }
            return out;
        }

        private boolean silent(Group group, int row) {
            return IntStream.range(0, reads.size()).allMatch(read -> group.key(row, read) == 0);
        }

        private boolean differ(Group group, int a, int b) {
            for (int read = 0; read < reads.size(); read++) {
                long one = group.key(a, read);
                long other = group.key(b, read);
                if (one != 0 && other != 0) {
                    return one != other;
                }
            }
            return false;
        }

        @Override
        public Explanation explain(Row row, int caseIndex, int groupSize) {
            return Explanation.blaming(blamed).with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
