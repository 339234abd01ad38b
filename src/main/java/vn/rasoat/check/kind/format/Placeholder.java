package vn.rasoat.check.kind.format;

import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FormCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Fails cells in which something stands that stands for nothing. Spreadsheet errors are another rule's. */
final class Placeholder implements CheckKind {
    @Override
    public String name() {
        return "placeholder";
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule));
    }

    private record Bound(int slot) implements FormCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof Blank blank)) {
                return Outcome.PASS;
            }
            if (!blank.placeholder() || ErrorValue.isError(blank.cell())) {
                return Outcome.NOT_APPLICABLE;
            }
            return Outcome.fail();
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot);
        }
    }
}
