package vn.rasoat.check.kind.format;

import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.IdentifierValue.Form;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.number.TaxCode;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Fails tax codes of ten digits, with or without a branch, whose tenth digit does not belong to the first nine. */
final class TaxCheckDigit implements CheckKind {
    private static final int LENGTH = 10;
    private static final int WITH_BRANCH = 14;

    @Override
    public String name() {
        return "tax-check-digit";
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule));
    }

    private record Bound(int slot) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof IdentifierValue code) || code.form() == Form.PERSONAL_ID) {
                return Outcome.NOT_APPLICABLE;
            }
            int length = code.normal().length();
            boolean written = code.form() == Form.VALID || code.form() == Form.DECORATED;
            if (!written || (length != LENGTH && length != WITH_BRANCH)) {
                return written ? Outcome.NOT_APPLICABLE : Outcome.NOT_ASSESSABLE;
            }
            return Outcome.passIf(TaxCode.holds(code.normal()));
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot);
        }
    }
}
