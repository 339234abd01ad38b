package vn.rasoat.check.kind.format;

import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.DateValue.Form;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails dates with a year of two digits; proposes the full year when the personal ID names a year with the same two digits.
 * Parameter {@code id}: the ID field of the person whose date it is, by date field.
 */
final class ShortYear implements CheckKind {
    @Override
    public String name() {
        return "short-year";
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule), BoundField.companion(rule, binding, "id"));
    }

    private record Bound(int slot, int id) implements RowCheck {
        @Override
        public int judge(Row row) {
            return row.get(slot) instanceof DateValue date
                    ? Outcome.passIf(date.form() != Form.SHORT_YEAR)
                    : Outcome.NOT_APPLICABLE;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            boolean known = row.get(id) instanceof PersonalId person && person.usable();
            if (!known
                    || !(row.get(slot) instanceof DateValue date)
                    || date.date().isEmpty()) {
                return Explanation.blaming(slot);
            }
            PartialDate read = date.date().get();
            int year = ((PersonalId) row.get(id)).birthYear();
            boolean agrees = year % 100 == read.year() % 100
                    && (!read.full() || PartialDate.isReal(year, read.month(), read.day()));
            String proposal = agrees ? new PartialDate(year, read.month(), read.day()).display() : "";
            return Failures.of(slot, date.cell().text(), proposal).involving(id);
        }
    }
}
