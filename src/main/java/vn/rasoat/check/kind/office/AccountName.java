package vn.rasoat.check.kind.office;

import java.util.List;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.Folding;

/**
 * {@code account-name}: the holder of an account, whom banks write in capitals without marks, bears the name of the beneficiary or
 * of somebody entitled to receive for the beneficiary. Parameters: {@code holder}, {@code person}, {@code others}. A holder equal
 * without marks only is no error, for a bank's list has none.
 */
final class AccountName implements CheckKind {
    @Override
    public String name() {
        return "account-name";
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        List<Integer> others = spec.texts("others").stream()
                .map(binding::slot)
                .filter(slot -> slot >= 0)
                .toList();
        return new Bound(binding.slot(spec.text("holder")), binding.slot(spec.text("person")), others);
    }

    private record Bound(int holder, int person, List<Integer> others) implements RowCheck {
        @Override
        public int judge(Row row) {
            Value written = row.get(holder);
            Value own = row.get(person);
            if (!written.present() || !own.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            long name = Folding.candidateHash(written.cell().text());
            if (name == Folding.candidateHash(own.cell().text())) {
                return Outcome.PASS;
            }
            for (int i = 0; i < others.size(); i++) {
                Value other = row.get(others.get(i));
                if (other.present() && name == Folding.candidateHash(other.cell().text())) {
                    return Outcome.PASS;
                }
            }
            return Outcome.fail();
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return Explanation.blaming(holder).involving(person);
        }
    }
}
