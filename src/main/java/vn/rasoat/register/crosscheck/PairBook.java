package vn.rasoat.register.crosscheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.rasoat.model.Knowledge;
import vn.rasoat.rule.RuleException;

/**
 * All pairs of lists that are laid beside each other, from {@code crosscheck/*.json}, and whose persons the rows of a kind of list
 * are about, from {@code linkage/crosscheck.json}.
 */
public final class PairBook {
    private static final int MAX_BYTES = 1 << 20;

    private final List<PairRule> rules;
    private final Map<String, List<Map<String, String>>> persons;

    private PairBook(List<PairRule> rules, Map<String, List<Map<String, String>>> persons) {
        this.rules = List.copyOf(rules);
        this.persons = persons;
    }

    /** @throws RuleException when a file has not the form it should have, naming the file */
    public static PairBook load(Knowledge knowledge) throws RuleException {
        JsonMapper json = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(50)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
        List<PairRule> rules = new ArrayList<>();
        for (String file : knowledge.list("crosscheck")) {
            if (file.endsWith(".json")) {
                PairRule rule = PairReader.read(parse(json, knowledge, file));
                if (!file.endsWith("/" + rule.id() + ".json")) {
                    throw new RuleException(file, "the file must be named by the pair's id, " + rule.id());
                }
                rules.add(rule);
            }
        }
        return new PairBook(rules, persons(json, knowledge));
    }

    private static JsonNode parse(JsonMapper json, Knowledge knowledge, String file) throws RuleException {
        try (InputStream in = knowledge.open(file)) {
            return json.readTree(in.readNBytes(MAX_BYTES));
        } catch (JsonProcessingException e) {
            throw new RuleException(file, "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Map<String, String>>> persons(JsonMapper json, Knowledge knowledge)
            throws RuleException {
        Map<String, List<Map<String, String>>> out = new LinkedHashMap<>();
        parse(json, knowledge, "linkage/crosscheck.json")
                .path("persons")
                .properties()
                .forEach(each -> {
                    List<Map<String, String>> of = new ArrayList<>();
                    for (JsonNode person : each.getValue()) {
                        Map<String, String> fields = new LinkedHashMap<>();
                        person.properties()
                                .forEach(field -> fields.put(
                                        field.getKey(), field.getValue().asText()));
                        of.add(fields);
                    }
                    out.put(each.getKey(), of);
                });
        return out;
    }

    /** The pairs, by id. */
    public List<PairRule> rules() {
        return rules;
    }

    /**
     * Whom a row of a kind of list is about: for each person, the fields that stand for those of a person, such as {@code ten_vo}
     * for {@code ho_va_ten}. Mostly one person with no other fields than their own.
     */
    public List<Map<String, String>> persons(String profile) {
        return persons.getOrDefault(profile, List.of(Map.of()));
    }

    /** The fields of lists of a profile that any pair reads. */
    public Set<String> fields(String profile) {
        Set<String> out = new TreeSet<>();
        rules.forEach(rule -> out.addAll(rule.fields(profile)));
        return out;
    }
}
