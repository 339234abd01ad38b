package vn.rasoat.rule;

import static vn.rasoat.rule.JsonReading.localText;
import static vn.rasoat.rule.JsonReading.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.LocalText;
import vn.rasoat.model.Severity;
import vn.rasoat.rule.Rule.Fix;
import vn.rasoat.rule.Rule.RuleCase;

/** Makes a {@link Rule} of its JSON, which a schema has approved or the build has tested. */
final class RuleReader {
    private RuleReader() {}

    /**
     * @param group the folder the rule lies in
     * @throws RuleException when a value is outside its list or the rule contradicts itself
     */
    static Rule read(String group, JsonNode json) throws RuleException {
        String id = json.path("id").asText("?");
        try {
            Rule rule = new Rule(
                    id,
                    group,
                    localText(json.path("title")),
                    Criterion.of(json.path("dimension").asText()),
                    json.path("errorGroup").asInt(),
                    Severity.of(json.path("severity").asText()),
                    texts(json.path("fields")),
                    texts(json.path("appliesTo")),
                    texts(json.path("profiles")),
                    checkSpec(id, json.path("check")),
                    condition(id, json.path("when")),
                    localText(json.path("message")),
                    cases(json.path("cases")),
                    localText(json.path("explain")),
                    fix(json.path("fix")),
                    LawReader.read(json.path("source")),
                    JsonReading.optional(json.path("exceptions").path("basis")),
                    ExampleReader.read(id, json.path("examples")),
                    history(json.path("history")));
            refuseUnconfirmedErrors(rule);
            return rule;
        } catch (IllegalArgumentException e) {
            throw new RuleException(id, String.valueOf(e.getMessage()), e);
        }
    }

    private static CheckSpec checkSpec(String id, JsonNode json) {
        ObjectNode parameters = json instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        return new CheckSpec(id, json.path("kind").asText(), parameters);
    }

    private static Optional<Condition> condition(String id, JsonNode json) throws RuleException {
        return json.isMissingNode() ? Optional.empty() : Optional.of(ConditionReader.read(id, json));
    }

    private static Map<String, RuleCase> cases(JsonNode json) {
        Map<String, RuleCase> out = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            JsonNode one = entry.getValue();
            Optional<Severity> severity =
                    JsonReading.optional(one.path("severity")).map(Severity::of);
            Optional<LocalText> message =
                    one.has("message") ? Optional.of(localText(one.path("message"))) : Optional.empty();
            out.put(entry.getKey(), new RuleCase(severity, message));
        });
        return out;
    }

    private static Fix fix(JsonNode json) {
        return new Fix(
                json.path("kind").asText("ask"),
                texts(json.path("documents")),
                json.path("route").asText());
    }

    private static List<Rule.Change> history(JsonNode json) {
        List<Rule.Change> out = new ArrayList<>();
        json.forEach(one -> out.add(new Rule.Change(one.path("date").asText(), localText(one))));
        return out;
    }

    /** What is unconfirmed in the standards never raises an error. */
    private static void refuseUnconfirmedErrors(Rule rule) throws RuleException {
        if (rule.unconfirmed() && rule.severity() == Severity.ERROR) {
            throw new RuleException(rule.id(), "severity error, but every source is unconfirmed");
        }
    }
}
