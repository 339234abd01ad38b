package vn.rasoat.check.kind.general;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code filled-count}: how many of several cells may be filled: exactly one, at most one, at least one. Case {@code few} blames
 * the empty cells, case {@code many} the filled ones.
 *
 * <p>Parameters: {@code of}, the columns (the rule's fields by default); {@code least} (0 by default) and {@code most} (all).
 */
final class FilledCount implements CheckKind {
    private static final int FEW = 0;
    private static final int MANY = 1;

    @Override
    public String name() {
        return "filled-count";
    }

    @Override
    public List<String> cases() {
        return List.of("few", "many");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("filled", "least", "most");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Integer> slots = Fields.slots(rule, binding, "of");
        int columns = Fields.named(rule, "of").size();
        int least = rule.check().integer("least", 0);
        int most = rule.check().integer("most", columns);
        if (columns < 2 || least < 0 || least > most || most > columns) {
            throw new RuleException(rule.id(), "check: expected 0 ≤ least ≤ most ≤ number of columns (at least 2)");
        }
        return new Filled(slots, least, most);
    }

    private record Filled(List<Integer> slots, int least, int most) implements RowCheck {
        @Override
        public int judge(Row row) {
            int filled = filled(row);
            return filled < least ? Outcome.fail(FEW) : filled > most ? Outcome.fail(MANY) : Outcome.PASS;
        }

        private int filled(Row row) {
            int filled = 0;
            for (int i = 0; i < slots.size(); i++) {
                filled += row.get(slots.get(i)).present() ? 1 : 0;
            }
            return filled;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            boolean many = Outcome.caseIndex(outcome) == MANY;
            List<Integer> blamed = slots.stream()
                    .filter(slot -> row.get(slot).present() == many)
                    .toList();
            return Fields.blame(blamed, slots)
                    .with(Map.of(
                            "filled", Integer.toString(filled(row)),
                            "least", Integer.toString(least),
                            "most", Integer.toString(most)));
        }
    }
}
