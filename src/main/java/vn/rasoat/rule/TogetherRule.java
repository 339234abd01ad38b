package vn.rasoat.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.LocalText;

/**
 * Two rules that may blame the same cell, because they see two causes or two independent pieces of evidence.
 *
 * @param rule a rule's id, or {@code HHD-*} for a group, or {@code *} for all
 * @param other as {@code rule}
 * @param reason why both are wanted
 */
public record TogetherRule(String rule, String other, LocalText reason) {
    /**
     * The pairs that a pack allows.
     *
     * @throws RuleException when the pack's description cannot be read
     */
    public static List<TogetherRule> of(Knowledge knowledge, String pack) throws RuleException {
        String file = "packs/" + pack + "/pack.json";
        try (InputStream in = knowledge.open(file)) {
            List<TogetherRule> out = new ArrayList<>();
            for (JsonNode one : JsonMapper.builder().build().readTree(in).path("together")) {
                List<String> pair = JsonReading.texts(one.path("rules"));
                out.add(new TogetherRule(pair.get(0), pair.get(1), JsonReading.localText(one.path("reason"))));
            }
            return out;
        } catch (IOException e) {
            throw new RuleException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether this is about the two rules, in whatever order. */
    public boolean allows(String one, String two) {
        return (matches(rule, one) && matches(other, two)) || (matches(rule, two) && matches(other, one));
    }

    private static boolean matches(String pattern, String id) {
        return pattern.endsWith("*") ? id.startsWith(pattern.substring(0, pattern.length() - 1)) : id.equals(pattern);
    }
}
