package vn.rasoat.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.rasoat.rule.Condition.All;
import vn.rasoat.rule.Condition.Any;
import vn.rasoat.rule.Condition.Not;
import vn.rasoat.rule.Condition.Operator;
import vn.rasoat.rule.Condition.Test;

/** Makes a {@link Condition} of its JSON. */
public final class ConditionReader {
    private static final int MAX_DEPTH = 12;

    private ConditionReader() {}

    /** @throws RuleException when the JSON has none of the known forms or is nested too deeply */
    public static Condition read(String ruleId, JsonNode json) throws RuleException {
        return read(ruleId, json, 0);
    }

    private static Condition read(String ruleId, JsonNode json, int depth) throws RuleException {
        if (depth > MAX_DEPTH) {
            throw new RuleException(ruleId, "condition nested more than " + MAX_DEPTH + " deep");
        }
        if (json.has("all")) {
            return new All(list(ruleId, json.path("all"), depth));
        }
        if (json.has("any")) {
            return new Any(list(ruleId, json.path("any"), depth));
        }
        if (json.has("not")) {
            return new Not(read(ruleId, json.path("not"), depth + 1));
        }
        return test(ruleId, json);
    }

    private static List<Condition> list(String ruleId, JsonNode array, int depth) throws RuleException {
        List<Condition> out = new ArrayList<>();
        for (JsonNode one : array) {
            out.add(read(ruleId, one, depth + 1));
        }
        return out;
    }

    private static Test test(String ruleId, JsonNode json) throws RuleException {
        String field = json.path("field").asText();
        String word = json.path("op").asText();
        if (field.isEmpty()) {
            throw new RuleException(ruleId, "condition without a field: " + json);
        }
        List<String> values = new ArrayList<>(JsonReading.texts(json.path("values")));
        if (json.has("value")) {
            values.add(json.path("value").asText());
        }
        return new Test(
                field,
                operator(ruleId, word),
                values,
                Optional.ofNullable(json.get("other")).map(JsonNode::asText));
    }

    private static Operator operator(String ruleId, String word) throws RuleException {
        try {
            return Operator.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RuleException(ruleId, "condition with unknown op: " + word, e);
        }
    }
}
