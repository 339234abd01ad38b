package vn.rasoat.check.kind.general;

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
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code filled-series}: numbers that grow by one from row to row where numbers are given by chance: somebody pulled the cell's
 * corner down. The first number of the run may be right; those after it are blamed.
 *
 * <p>Parameters: {@code run}, how many neighbouring rows in a series are no accident any more (4 by default); {@code digits}, the
 * fewest digits that a number must have (6).
 */
final class FilledSeries implements CheckKind {
    @Override
    public String name() {
        return "filled-series";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("rows", "count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        int digits = rule.check().integer("digits", 6);
        int slot = binding.onlySlot(rule);
        return new Series(
                List.of(new RowKey(slot, new Any(digits))),
                List.of(new RowKey(slot, new DigitsOf(digits))),
                Math.max(3, rule.check().integer("run", 4)));
    }

    /** The digits of a text as a number; 0 for a text that has anything but digits, single blanks and points. */
    private record DigitsOf(int least) implements KeyOf {
        private static final int MOST = 18;

        @Override
        public long of(Value value) {
            long number = 0;
            int digits = 0;
            String text = value.present() ? value.cell().text() : "";
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    number = number * 10 + c - '0';
                    digits++;
                } else if (c != ' ' && c != '.') {
                    return 0;
                }
                if (digits > MOST) {
                    return 0;
                }
            }
            return digits >= least ? number : 0;
        }
    }

    /** 1 for a text of enough digits. */
    private record Any(int least) implements KeyOf {
        @Override
        public long of(Value value) {
            return new DigitsOf(least).of(value) == 0 ? 0 : 1;
        }
    }

    private record Series(List<RowKey> keys, List<RowKey> reads, int run) implements GroupCheck {
        @Override
        public int smallest() {
            return run;
        }

        @Override
        public void judge(Group group, Sink sink) {
            sink.alone();
            int from = 0;
            for (int row = 1; row <= group.size(); row++) {
                if (row == group.size() || !follows(group, row)) {
                    if (row - from >= run) {
                        sink.fail(0, IntStream.range(from + 1, row).toArray());
                    }
                    from = row;
                }
            }
        }

        private static boolean follows(Group group, int row) {
            return group.place(row) == group.place(row - 1) + 1 && group.key(row, 0) == group.key(row - 1, 0) + 1;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(keys.get(0).slot()).with(Map.of("run", Integer.toString(run)));
        }
    }
}
