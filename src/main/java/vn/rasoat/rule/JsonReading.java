package vn.rasoat.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.LocalText;

/** Small readings of JSON that a schema has already approved. */
final class JsonReading {
    private JsonReading() {}

    static LocalText localText(JsonNode node) {
        return new LocalText(node.path("vi").asText(), node.path("en").asText());
    }

    static List<String> texts(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(item -> out.add(item.asText()));
        return out;
    }

    static Map<String, String> textMap(JsonNode object) {
        Map<String, String> out = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> out.put(entry.getKey(), entry.getValue().asText()));
        return out;
    }

    static Map<String, List<String>> textsMap(JsonNode object) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        object.properties().forEach(entry -> out.put(entry.getKey(), texts(entry.getValue())));
        return out;
    }

    static Optional<String> optional(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.asText());
    }
}
