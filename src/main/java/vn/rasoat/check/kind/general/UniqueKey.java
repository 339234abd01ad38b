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
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code unique-key}: no two rows may agree in all the rule's fields. A row that lacks one of them has no key. All rows of a
 * repeated key are blamed, or only those after the first.
 *
 * <p>Parameters: {@code later} to blame only the later rows; {@code exact} when case and blanks count as well.
 */
final class UniqueKey implements CheckKind {
    @Override
    public String name() {
        return "unique-key";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("rows", "count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        KeyOf of = rule.check().flag("exact") ? Written.EXACT : Written.ALIKE;
        List<RowKey> keys = Fields.slots(rule, binding, "key").stream()
                .map(slot -> new RowKey(slot, of))
                .toList();
        if (keys.isEmpty()) {
            throw new RuleException(rule.id(), "names no field, but its kind needs one");
        }
        return new Unique(keys, rule.check().flag("later"));
    }

    private record Unique(List<RowKey> keys, boolean later) implements GroupCheck {
        @Override
        public List<RowKey> reads() {
            return List.of();
        }

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            sink.fail(0, IntStream.range(later ? 1 : 0, group.size()).toArray());
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(keys.stream().map(RowKey::slot).toArray(Integer[]::new))
                    .with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
