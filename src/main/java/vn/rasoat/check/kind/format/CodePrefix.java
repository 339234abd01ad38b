package vn.rasoat.check.kind.format;

import java.util.List;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.CodeText;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.TextFault;

/** Fails codes that begin with an apostrophe or an equals sign; case {@code formula}: codes that a formula makes. */
final class CodePrefix implements CheckKind {
    private static final int FORMULA = 1;

    @Override
    public String name() {
        return "code-prefix";
    }

    @Override
    public List<String> cases() {
        return List.of("", "formula");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule));
    }

    private record Bound(int slot) implements ValueCheck {
        @Override
        public int judge(Value value) {
            Cell cell = value.cell();
            if (!value.present() || ErrorValue.isError(cell)) {
                return Outcome.NOT_APPLICABLE;
            }
            if (CodeText.hasPrefix(cell.text()) || TextFault.LEADING_APOSTROPHE.in(cell.faults())) {
                return Outcome.fail();
            }
            return cell.formula() ? Outcome.fail(FORMULA) : Outcome.PASS;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Failures.of(
                    slot, value.cell().raw(), CodeText.bare(value.cell().text()));
        }
    }
}
