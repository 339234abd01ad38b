package vn.rasoat.check.kind.id;

import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.PersonalId.Form;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails personal IDs that lost their leading zeros, when the number with its zeros agrees with what the row says of the person.
 * Parameters: {@code form} ({@code lost-zero} or {@code lost-two-zeros}) and those of {@link IdOwner}.
 */
final class IdLostZeros implements CheckKind {
    @Override
    public String name() {
        return "id-lost-zeros";
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        Form form = rule.check().choice("form", Form.class);
        return new Bound(binding.onlySlot(rule), form, IdOwner.of(rule, binding));
    }

    private record Bound(int slot, Form form, IdOwner owner) implements RowCheck {
        @Override
        public int judge(Row row) {
            if (!(row.get(slot) instanceof PersonalId id)) {
                return Outcome.NOT_APPLICABLE;
            }
            return Outcome.passIf(id.form() != form || owner.contradicts(id.proposal(), row));
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Explanation blame = row.get(slot) instanceof PersonalId id
                    ? Failures.of(slot, id.cell().text(), id.proposal())
                    : Explanation.blaming(slot);
            return blame.involving(java.util.stream.IntStream.of(owner.birth(), owner.sex())
                    .filter(evidence -> evidence >= 0 && row.get(evidence).present())
                    .boxed()
                    .toArray(Integer[]::new));
        }
    }
}
