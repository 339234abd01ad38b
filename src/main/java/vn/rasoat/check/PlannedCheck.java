package vn.rasoat.check;

import vn.rasoat.rule.Rule;

/**
 * A rule bound to the fields of a list.
 *
 * @param index its place in the plan, from 0
 * @param field the field it is bound to where the rule is about several like fields; else its first field, or the empty string
 * @param slot the slot of that field, or -1
 * @param kind the kind of its check
 */
public record PlannedCheck(int index, Rule rule, String field, int slot, CheckKind kind, BoundCheck check) {
    /** The name of a failure's case. */
    public String caseName(int caseIndex) {
        return kind.cases().get(caseIndex);
    }
}
