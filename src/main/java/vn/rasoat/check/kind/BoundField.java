package vn.rasoat.check.kind;

import vn.rasoat.check.Binding;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Tells which of a rule's like fields a binding is for. */
final class BoundField {
    private BoundField() {}

    static String of(Rule rule, Binding binding) throws RuleException {
        int slot = binding.onlySlot(rule);
        String first = rule.fields().get(0);
        // the first field stands for whichever is bound, so its own slot cannot be asked for
        return rule.appliesTo().stream()
                .filter(field -> !field.equals(first) && binding.slot(field) == slot)
                .findFirst()
                .orElse(first);
    }
}
