package vn.rasoat.check.kind.id;

import vn.rasoat.check.Binding;
import vn.rasoat.check.Row;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * What the row says of the person whose ID it is: birth date and sex.
 *
 * @param birth slot of the birth date, or -1
 * @param sex slot of the sex, or -1
 * @param fixedSex the sex that the field itself says, as 1 (a father's ID) or 2 (a mother's), else the empty string
 */
record IdOwner(int birth, int sex, String fixedSex) {
    private static final String WOMAN = "2";

    /** From the parameters {@code birth}, {@code sex} (field to field) and {@code fixedSex} (field to code). */
    static IdOwner of(Rule rule, Binding binding) throws RuleException {
        String field = BoundField.of(rule, binding);
        return new IdOwner(
                BoundField.companion(rule, binding, "birth"),
                BoundField.companion(rule, binding, "sex"),
                rule.check().parameters().path("fixedSex").path(field).asText(""));
    }

    /** Whether 12 digits contradict the row; what the row does not say cannot contradict. */
    boolean contradicts(String digits, Row row) {
        return contradictsBirth(digits, row.get(birth)) || contradictsSex(digits, row);
    }

    private static boolean contradictsBirth(String digits, Value birth) {
        if (!(birth instanceof DateValue date) || date.date().isEmpty()) {
            return false;
        }
        PartialDate known = date.date().get();
        int years = Math.abs(known.year() - PersonalId.birthYear(digits));
        return date.form() == DateValue.Form.SHORT_YEAR ? years % 100 != 0 : years != 0;
    }

    private boolean contradictsSex(String digits, Row row) {
        String code = row.get(sex) instanceof CodedValue coded ? coded.code() : fixedSex;
        boolean said = code.equals("1") || code.equals(WOMAN);
        return said && code.equals(WOMAN) != PersonalId.isFemale(digits);
    }
}
