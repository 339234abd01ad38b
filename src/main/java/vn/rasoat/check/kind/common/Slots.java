package vn.rasoat.check.kind.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Explanation;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Finds the slots of the fields that a rule names, and blames them. */
public final class Slots {
    private Slots() {}

    /** The slot of a field named by a parameter, or else of the rule's field at the index. */
    public static int of(Rule rule, Binding binding, String parameter, int index) throws RuleException {
        return binding.slot(field(rule, parameter, index));
    }

    /** The field named by a parameter, or else the rule's field at the index. */
    public static String field(Rule rule, String parameter, int index) throws RuleException {
        String named = rule.check().optionalText(parameter).orElse("");
        if (named.isEmpty() && rule.fields().size() <= index) {
            throw new RuleException(rule.id(), "check." + parameter + ": no field is named");
        }
        return named.isEmpty() ? rule.fields().get(index) : named;
    }

    /** The slots of fields the table has; those it lacks are left out. */
    public static List<Integer> present(Binding binding, List<String> fields) {
        return fields.stream().map(binding::slot).filter(slot -> slot >= 0).toList();
    }

    /** Blames some of the slots; the others are evidence. */
    public static Explanation explain(List<Integer> blamed, List<Integer> concerned, Map<String, String> arguments) {
        List<Integer> involved = new ArrayList<>(concerned);
        involved.removeAll(blamed);
        involved.removeIf(slot -> slot < 0);
        return new Explanation(blamed, involved.stream().distinct().toList(), arguments, Map.of());
    }
}
