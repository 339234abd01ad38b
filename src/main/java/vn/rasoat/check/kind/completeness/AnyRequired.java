package vn.rasoat.check.kind.completeness;

import java.util.List;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Silent;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code any-required}: of several fields at least one must be filled. A table that has none of them is not this rule's business.
 *
 * <p>Parameters: {@code anyOf} (the fields, which are blamed together), {@code orAlso} (fields that will do as well).
 */
public final class AnyRequired implements CheckKind {
    @Override
    public String name() {
        return "any-required";
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Integer> blamed = slots(rule.check().texts("anyOf"), binding);
        if (rule.check().texts("anyOf").isEmpty()) {
            throw new RuleException(rule.id(), "check.anyOf: expected a list of fields");
        }
        if (blamed.isEmpty()) {
            return new Silent(-1);
        }
        List<Integer> others = slots(rule.check().texts("orAlso"), binding);
        int[] all = IntStream.concat(
                        blamed.stream().mapToInt(i -> i), others.stream().mapToInt(i -> i))
                .toArray();
        return new OneOf(blamed, all);
    }

    private static List<Integer> slots(List<String> fields, Binding binding) {
        return fields.stream().map(binding::slot).filter(slot -> slot >= 0).toList();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record OneOf(List<Integer> blamed, int[] all) implements RowCheck {
        @Override
        public int judge(Row row) {
            for (int slot : all) {
                if (row.get(slot).present()) {
                    return Outcome.PASS;
                }
            }
            return Outcome.fail();
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return Explanation.blaming(blamed.toArray(Integer[]::new));
        }
    }
}
