package vn.rasoat.check.kind.general;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Explanation;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** The fields that rules of general kinds name. */
final class Fields {
    private Fields() {}

    /** The fields of a list parameter, or all the rule's fields when it is not given. */
    static List<String> named(Rule rule, String parameter) throws RuleException {
        List<String> named = rule.check().texts(parameter);
        return named.isEmpty() ? rule.fields() : named;
    }

    /** The slots of {@link #named}; fields that the table lacks are left out. */
    static List<Integer> slots(Rule rule, Binding binding, String parameter) throws RuleException {
        return named(rule, parameter).stream()
                .map(binding::slot)
                .filter(slot -> slot >= 0)
                .toList();
    }

    /** A list of objects among the parameters; at least one. */
    static List<CheckSpec> objects(Rule rule, String parameter) throws RuleException {
        List<CheckSpec> out = new ArrayList<>();
        for (JsonNode node : rule.check().parameters().path(parameter)) {
            if (!(node instanceof ObjectNode object)) {
                throw new RuleException(rule.id(), "check." + parameter + ": expected a list of objects");
            }
            out.add(new CheckSpec(rule.id(), rule.check().kind(), object));
        }
        if (out.isEmpty()) {
            throw new RuleException(rule.id(), "check." + parameter + ": expected a list, found none");
        }
        return out;
    }

    /** A number that must lie between two others. */
    static double between(Rule rule, String parameter, double otherwise, double low, double high) throws RuleException {
        double number = rule.check().number(parameter, otherwise);
        if (!(number >= low && number <= high)) {
            throw new RuleException(
                    rule.id(), "check.%s: expected a number from %s to %s".formatted(parameter, low, high));
        }
        return number;
    }

    /** Blames some slots; the others are evidence. */
    static Explanation blame(List<Integer> blamed, List<Integer> concerned) {
        List<Integer> involved = new ArrayList<>(concerned);
        involved.removeAll(blamed);
        return Explanation.blaming(blamed.toArray(Integer[]::new)).involving(involved.toArray(Integer[]::new));
    }

    /** Blames one cell, and proposes a text for it if there is one. */
    static Explanation blame(int slot, Value written, String proposal) {
        Explanation blamed = Explanation.blaming(slot);
        return proposal.isEmpty() || proposal.equals(written.cell().text())
                ? blamed
                : blamed.suggesting(slot, proposal);
    }
}
