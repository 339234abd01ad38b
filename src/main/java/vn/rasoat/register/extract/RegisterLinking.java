package vn.rasoat.register.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.model.Knowledge;
import vn.rasoat.register.compare.Comparator;
import vn.rasoat.register.link.Defaults;

/**
 * How the people of lists are looked for in a register: {@code linkage/register.json}.
 *
 * @param kept the fields of a register that are read
 * @param compared the fields by which people without a right ID are found, with their comparators
 * @param match the least probability at which a person counts as found, 0 to 1
 * @param review the least probability at which somebody is to look at it
 * @param nameSimilarity the least similarity of names at which an ID is believed, 0 to 1
 * @param communeShare the least share of a list's people at which a commune counts as one the list is about
 */
public record RegisterLinking(
        List<String> kept,
        Map<String, Comparator> compared,
        Defaults defaults,
        double match,
        double review,
        double nameSimilarity,
        double communeShare) {
    public RegisterLinking {
        kept = List.copyOf(kept);
        compared = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(compared));
    }

    public static RegisterLinking from(Knowledge knowledge) {
        try (InputStream in = knowledge.open("linkage/register.json")) {
            JsonNode json = new ObjectMapper().readTree(in);
            List<String> kept = new ArrayList<>();
            json.path("kept").forEach(field -> kept.add(field.asText()));
            Map<String, Comparator> compared = new LinkedHashMap<>();
            json.path("compared").properties().forEach(each -> Comparator.of(
                            each.getValue().asText())
                    .ifPresent(comparator -> compared.put(each.getKey(), comparator)));
            return new RegisterLinking(
                    kept,
                    compared,
                    Defaults.from(knowledge),
                    json.path("match").asDouble(),
                    json.path("review").asDouble(),
                    json.path("nameSimilarity").asDouble(),
                    json.path("communeShare").asDouble());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
