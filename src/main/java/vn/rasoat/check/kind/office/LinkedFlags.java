package vn.rasoat.check.kind.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code linked-flags}: two marks that mean different things and yet agree in every row of one sender were filled by one program.
 * Parameters: {@code flag} and {@code other}; {@code sender}, the field that names who sent the rows; {@code least}, the number of
 * a sender's rows from which agreement is no chance. Both answers must occur: a constant mark is another rule's business. One
 * finding for each sender, at its first row.
 */
final class LinkedFlags implements CheckKind {
    @Override
    public String name() {
        return "linked-flags";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public GroupCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        int flag = binding.slot(spec.text("flag"));
        return new Bound(
                List.of(new RowKey(binding.slot(spec.text("sender")), Reads.CODE)),
                List.of(
                        new RowKey(flag, Reads.YES_OR_NO),
                        new RowKey(binding.slot(spec.text("other")), Reads.YES_OR_NO)),
                flag,
                spec.integer("least"));
    }

    private record Bound(List<RowKey> keys, List<RowKey> reads, int flag, int least) implements GroupCheck {
        @Override
        public int smallest() {
            return least;
        }

        @Override
        public void judge(Group group, Sink sink) {
            int yes = 0;
            int no = 0;
            for (int row = 0; row < group.size(); row++) {
                long mark = group.key(row, 0);
                if (mark != group.key(row, 1)) {
                    return;
                }
                yes += mark == 1 ? 1 : 0;
                no += mark == 2 ? 1 : 0;
            }
            if (yes > 0 && no > 0 && yes + no >= least) {
                sink.fail(0, 0);
            }
        }

        @Override
        public Explanation explain(Row row, int caseIndex, int groupSize) {
            return Explanation.blaming(flag)
                    .involving(reads.get(1).slot())
                    .with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
