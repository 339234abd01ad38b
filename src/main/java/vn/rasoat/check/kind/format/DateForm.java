package vn.rasoat.check.kind.format;

import java.util.List;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FormCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.DateValue.Form;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails dates written in one of the given forms and proposes the date as forms write it. Parameters: {@code forms} (a list of
 * {@link Form}), {@code compulsory} (the day must be known: case {@code compulsory}). Case {@code unreadable}: no date at all. Under a
 * heading that asks the year only, a year is what is wanted.
 */
final class DateForm implements CheckKind {
    private static final int UNREADABLE = 1;
    private static final int COMPULSORY = 2;

    @Override
    public String name() {
        return "date-form";
    }

    @Override
    public List<String> cases() {
        return List.of("", "unreadable", "compulsory");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("date");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        boolean compulsory = rule.check().flag("compulsory");
        Set<Form> forms = Failures.someChoices(rule, "forms", Form.class);
        if (!compulsory && binding.profile().yearsOnly().contains(BoundField.of(rule, binding))) {
            forms.remove(Form.YEAR);
        }
        return new Bound(binding.onlySlot(rule), forms, Outcome.fail(compulsory ? COMPULSORY : 0));
    }

    private record Bound(int slot, Set<Form> forms, int failure) implements FormCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof DateValue date)) {
                return Outcome.NOT_APPLICABLE;
            }
            if (!forms.contains(date.form())) {
                return Outcome.PASS;
            }
            return date.form() == Form.UNREADABLE ? Outcome.fail(UNREADABLE) : failure;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            String shown = value instanceof DateValue date
                    ? date.date().map(PartialDate::display).orElse("")
                    : "";
            return Failures.of(slot, value.cell().text(), shown).with(java.util.Map.of("date", shown));
        }
    }
}
