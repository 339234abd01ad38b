package vn.rasoat.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The checks to run on a list, sorted by shape.
 *
 * @param fields the field of each slot
 * @param checks all checks, each at its index
 * @param notRun the rules that could not be planned, and why
 */
public record Plan(List<String> fields, List<PlannedCheck> checks, List<NotRun> notRun) {
    public Plan {
        fields = List.copyOf(fields);
        checks = List.copyOf(checks);
        notRun = List.copyOf(notRun);
    }

    /** The slot of a field, or -1. */
    public int slot(String field) {
        return fields.indexOf(field);
    }

    /** The checks of one shape. */
    <C extends BoundCheck> List<PlannedCheck> of(Class<C> shape) {
        List<PlannedCheck> out = new ArrayList<>();
        for (PlannedCheck planned : checks) {
            if (shape.isInstance(planned.check())) {
                out.add(planned);
            }
        }
        return out;
    }

    /**
     * A rule that is not run.
     *
     * @param ruleId the rule
     * @param reason why
     * @param detail the fields that are missing, or the kind that is not known
     */
    public record NotRun(String ruleId, Reason reason, List<String> detail) {
        public NotRun {
            detail = List.copyOf(detail);
        }

        /** Why a rule is not run. */
        public enum Reason {
            /** The list does not have the fields. */
            FIELDS_MISSING,
            /** The pack is newer than the program. */
            UNKNOWN_KIND,
            /** It compares with a register, and there is none. */
            NEEDS_REGISTER,
            /** The rule belongs to other kinds of list, or is switched off. */
            OTHER_PROFILE
        }
    }
}
