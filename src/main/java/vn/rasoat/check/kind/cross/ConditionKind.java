package vn.rasoat.check.kind.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.RowTest;
import vn.rasoat.check.RowTest.Truth;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.ConditionReader;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code condition}: fails when a condition certainly holds. Parameters: {@code condition}; {@code blamed}, the fields to blame
 * (all the rule's fields by default). {@code second} and {@code third} may hold further conditions, with their own {@code blamed},
 * which fail as the cases of these names.
 */
final class ConditionKind implements CheckKind {
    private static final List<String> CASES = List.of("", "second", "third");

    @Override
    public String name() {
        return "condition";
    }

    @Override
    public List<String> cases() {
        return CASES;
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Part> parts = new ArrayList<>();
        parts.add(part(rule, rule.check(), binding));
        for (String name : CASES.subList(1, CASES.size())) {
            if (rule.check().parameters().has(name)) {
                parts.add(part(rule, Parameters.object(rule.check(), name), binding));
            }
        }
        int first = rule.fields().isEmpty() ? -1 : binding.slot(rule.fields().get(0));
        return new Check(parts, Slots.present(binding, rule.fields()), first);
    }

    private static Part part(Rule rule, CheckSpec spec, Binding binding) throws RuleException {
        List<String> blamed = spec.texts("blamed");
        RowTest test = ConditionEvaluator.compile(
                rule.id(), ConditionReader.read(rule.id(), spec.parameters().path("condition")), binding);
        return new Part(test, Slots.present(binding, blamed.isEmpty() ? rule.fields() : blamed));
    }

    private record Part(RowTest test, List<Integer> blamed) {}

    private record Check(List<Part> parts, List<Integer> concerned, int first) implements RowCheck {
        @Override
        public int judge(Row row) {
            int open = 0;
            for (int i = 0; i < parts.size(); i++) {
                Truth truth = parts.get(i).test.of(row);
                if (truth == Truth.TRUE) {
                    return Outcome.fail(i);
                }
                open += truth == Truth.UNKNOWN ? 1 : 0;
            }
            if (row.get(first) instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
            return open > 0 ? open(row) : Outcome.PASS;
        }

        private int open(Row row) {
            for (int i = 0; i < concerned.size(); i++) {
                if (row.get(concerned.get(i)) instanceof Blank) {
                    return Outcome.NOT_APPLICABLE;
                }
            }
            return Outcome.NOT_ASSESSABLE;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return Slots.explain(parts.get(Outcome.caseIndex(outcome)).blamed, concerned, Map.of());
        }
    }
}
