package vn.rasoat.check.kind.common;

import vn.rasoat.check.Binding;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Tells which of a rule's like fields a binding is for. */
public final class BoundField {
    private BoundField() {}

    /** The field whose slot a rule was given, of all it applies to. */
    public static String of(Rule rule, Binding binding) throws RuleException {
        int slot = binding.onlySlot(rule);
        String first = rule.fields().get(0);
        // the first field stands for whichever is bound, so its own slot cannot be asked for
        return rule.appliesTo().stream()
                .filter(field -> !field.equals(first) && binding.slot(field) == slot)
                .findFirst()
                .orElse(first);
    }

    /**
     * The slot of the field that goes with the bound one, from a parameter such as {@code {"so_dinh_danh": "ngay_sinh"}}; -1 when
     * there is none.
     */
    public static int companion(Rule rule, Binding binding, String parameter) throws RuleException {
        String field = rule.check()
                .parameters()
                .path(parameter)
                .path(of(rule, binding))
                .asText("");
        return field.isEmpty() ? -1 : binding.slot(field);
    }
}
