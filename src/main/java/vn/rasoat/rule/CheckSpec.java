package vn.rasoat.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kind of check that a rule chooses, with its parameters. Every getter says which parameter is missing or of the wrong type.
 *
 * @param ruleId for messages about wrong parameters
 * @param kind the kind's name
 */
public record CheckSpec(String ruleId, String kind, ObjectNode parameters) {
    public String text(String name) throws RuleException {
        return optionalText(name).orElseThrow(() -> wrong(name, "text"));
    }

    public Optional<String> optionalText(String name) throws RuleException {
        JsonNode node = parameters.path(name);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw wrong(name, "text");
        }
        return Optional.of(node.textValue());
    }

    public int integer(String name) throws RuleException {
        JsonNode node = parameters.path(name);
        if (!node.isIntegralNumber()) {
            throw wrong(name, "whole number");
        }
        return node.intValue();
    }

    public int integer(String name, int otherwise) throws RuleException {
        return parameters.has(name) ? integer(name) : otherwise;
    }

    public double number(String name, double otherwise) throws RuleException {
        JsonNode node = parameters.path(name);
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (!node.isNumber()) {
            throw wrong(name, "number");
        }
        return node.doubleValue();
    }

    public boolean flag(String name) throws RuleException {
        JsonNode node = parameters.path(name);
        if (!node.isMissingNode() && !node.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return node.asBoolean(false);
    }

    /** The texts of an array, or none when the parameter is not given. */
    public List<String> texts(String name) throws RuleException {
        List<String> out = new ArrayList<>();
        for (JsonNode node : parameters.path(name)) {
            if (!node.isTextual()) {
                throw wrong(name, "list of texts");
            }
            out.add(node.textValue());
        }
        return out;
    }

    /** One of an enum's constants, written in lower case with hyphens for underscores. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) throws RuleException {
        String text = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text.replace('-', '_'))) {
                return constant;
            }
        }
        throw wrong(name, "one of " + List.of(type.getEnumConstants()));
    }

    /** The headings, written {@code cot:…}, that stand as fields anywhere among the parameters. */
    public Set<String> headings() {
        Set<String> out = new LinkedHashSet<>();
        addHeadings(parameters, out);
        return out;
    }

    private static void addHeadings(JsonNode node, Set<String> out) {
        if (node.isTextual() && node.textValue().startsWith("cot:")) {
            out.add(node.textValue());
        }
        node.forEach(child -> addHeadings(child, out));
    }

    private RuleException wrong(String name, String expected) {
        return new RuleException(
                ruleId, "check.%s: expected %s, found %s".formatted(name, expected, parameters.path(name)));
    }
}
