package vn.rasoat.check.kind.duplicate;

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
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code repeated-row}: a row that says exactly what an earlier one says. All but the first are blamed, as whole rows.
 *
 * <p>Parameter: {@code unless}, a field; where it is understood, the repetition is another rule's finding.
 */
public final class RepeatedRow implements CheckKind {
    @Override
    public String name() {
        return "repeated-row";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        int unless = rule.check().optionalText("unless").map(binding::slot).orElse(-1);
        return new Repeated(unless < 0 ? List.of() : RowKey.all(unless));
    }

    private record Repeated(List<RowKey> reads) implements GroupCheck {
        @Override
        public List<RowKey> keys() {
            return List.of();
        }

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            boolean reported = !reads.isEmpty() && group.key(0, 0) != 0;
            if (!reported) {
                sink.fail(0, IntStream.range(1, group.size()).toArray());
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(-1).with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
