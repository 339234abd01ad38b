package vn.rasoat.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.rule.Examples.Example;
import vn.rasoat.rule.Examples.Setting;

/** Makes the {@link Examples} of a rule of their JSON. */
final class ExampleReader {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final int MAX_ROWS = 10_000;
    private static final Set<String> OWN_KEYS = Set.of(
            "rows",
            "blamed",
            "suggestion",
            "why",
            "asOf",
            "required",
            "encoding",
            "mixed",
            "font",
            "notes",
            "file",
            "register",
            "profile",
            "elsewhere",
            "repeat");

    private ExampleReader() {}

    static Examples read(String ruleId, JsonNode json) throws RuleException {
        return new Examples(list(ruleId, json.path("pass")), list(ruleId, json.path("fail")));
    }

    private static List<Example> list(String ruleId, JsonNode array) throws RuleException {
        List<Example> out = new ArrayList<>();
        for (JsonNode one : array) {
            out.add(new Example(
                    table(ruleId, one),
                    JsonReading.texts(one.path("blamed")),
                    JsonReading.optional(one.path("suggestion")),
                    JsonReading.optional(one.path("why")),
                    setting(ruleId, one)));
        }
        return out;
    }

    private static List<Map<String, String>> table(String ruleId, JsonNode example) throws RuleException {
        List<Map<String, String>> out = new ArrayList<>();
        if (!example.has("rows")) {
            out.add(row(example));
        }
        out.addAll(rows(ruleId, example.path("rows")));
        return out;
    }

    private static List<Map<String, String>> rows(String ruleId, Iterable<JsonNode> array) throws RuleException {
        List<Map<String, String>> out = new ArrayList<>();
        for (JsonNode one : array) {
            int repeat = one.path("repeat").asInt(1);
            if (out.size() + repeat > MAX_ROWS) {
                throw new RuleException(ruleId, "an example has more than " + MAX_ROWS + " rows");
            }
            for (int i = 0; i < repeat; i++) {
                out.add(row(one));
            }
        }
        return out;
    }

    private static Map<String, String> row(JsonNode json) {
        Map<String, String> out = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            if (!OWN_KEYS.contains(entry.getKey())) {
                out.put(entry.getKey(), entry.getValue().asText());
            }
        });
        return out;
    }

    private static Setting setting(String ruleId, JsonNode json) throws RuleException {
        return new Setting(
                json.has("asOf") ? LocalDate.parse(json.path("asOf").asText()) : AS_OF,
                Set.copyOf(JsonReading.texts(json.path("required"))),
                JsonReading.textMap(json.path("encoding")),
                Set.copyOf(JsonReading.texts(json.path("mixed"))),
                JsonReading.textMap(json.path("font")),
                JsonReading.textsMap(json.path("notes")),
                json.path("file").asText(""),
                JsonReading.textsMap(json.path("elsewhere")),
                rows(ruleId, json.path("register")),
                json.path("profile").asText(""));
    }
}
