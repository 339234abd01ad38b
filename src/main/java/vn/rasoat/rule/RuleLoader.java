package vn.rasoat.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.model.Knowledge;

/**
 * Loads rule packs: one JSON file for each rule, named by its id, in {@code packs/<pack>/<group>/}. A pack with anything wrong is
 * refused whole, with the file and the reason.
 */
public final class RuleLoader {
    private static final int MAX_RULE_BYTES = 1 << 20;

    private final JsonMapper json = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();
    private final RuleSchema schema;

    /** A loader that checks every file against the published schema. */
    public static RuleLoader checking(Knowledge bundled) {
        return new RuleLoader(RuleSchema.load(bundled));
    }

    /** A loader for packs that came with the program: the build has checked them already. */
    public static RuleLoader trusting() {
        return new RuleLoader(RuleSchema.none());
    }

    private RuleLoader(RuleSchema schema) {
        this.schema = schema;
    }

    /** The packs of the knowledge, by id. */
    public List<RulePack> load(Knowledge knowledge) throws RuleException {
        Map<String, List<Rule>> byPack = new LinkedHashMap<>();
        for (String file : knowledge.list("packs")) {
            String[] names = file.split("/");
            if (names.length == 4 && file.endsWith(".json")) {
                byPack.computeIfAbsent(names[1], pack -> new ArrayList<>()).add(rule(knowledge, file, names[2]));
            }
        }
        List<RulePack> packs = new ArrayList<>();
        for (Map.Entry<String, List<Rule>> entry : byPack.entrySet()) {
            packs.add(pack(knowledge, entry.getKey(), entry.getValue()));
        }
        return packs;
    }

    private RulePack pack(Knowledge knowledge, String id, List<Rule> rules) throws RuleException {
        String file = "packs/" + id + "/pack.json";
        JsonNode about = parse(knowledge, file);
        rules.sort(Comparator.comparing(Rule::id));
        for (int i = 1; i < rules.size(); i++) {
            if (rules.get(i).id().equals(rules.get(i - 1).id())) {
                throw new RuleException(rules.get(i).id(), "two rules of this id");
            }
        }
        return new RulePack(
                id, about.path("version").asText(), JsonReading.localText(about.path("title")), rules, List.of());
    }

    private Rule rule(Knowledge knowledge, String file, String group) throws RuleException {
        JsonNode node = parse(knowledge, file);
        schema.require(file, node);
        Rule rule = RuleReader.read(group, node);
        if (!file.endsWith("/" + rule.id() + ".json")) {
            throw new RuleException(file, "the file must be named by the rule's id, " + rule.id());
        }
        return rule;
    }

    private JsonNode parse(Knowledge knowledge, String file) throws RuleException {
        try (InputStream in = knowledge.open(file)) {
            byte[] bytes = in.readNBytes(MAX_RULE_BYTES + 1);
            if (bytes.length > MAX_RULE_BYTES) {
                throw new RuleException(file, "larger than " + MAX_RULE_BYTES + " bytes");
            }
            return json.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new RuleException(file, "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new RuleException(file, "cannot be read: " + e.getMessage(), e);
        }
    }
}
