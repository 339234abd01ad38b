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
 * A rule that a pack no longer runs, or never ran, and why. Its id is not used again.
 *
 * @param since the day from which it no longer runs (ISO)
 * @param instead the rule that reports its cause, or the empty string
 */
public record RetiredRule(String id, LocalText title, String since, String instead, LocalText reason) {
    /**
     * The retired rules that a pack lists.
     *
     * @throws RuleException when the pack's description cannot be read
     */
    public static List<RetiredRule> of(Knowledge knowledge, String pack) throws RuleException {
        String file = "packs/" + pack + "/pack.json";
        try (InputStream in = knowledge.open(file)) {
            List<RetiredRule> out = new ArrayList<>();
            for (JsonNode one : JsonMapper.builder().build().readTree(in).path("retired")) {
                out.add(new RetiredRule(
                        one.path("id").asText(),
                        JsonReading.localText(one.path("title")),
                        one.path("since").asText(),
                        one.path("instead").asText(""),
                        JsonReading.localText(one.path("reason"))));
            }
            return out;
        } catch (IOException e) {
            throw new RuleException(file, "cannot be read: " + e.getMessage(), e);
        }
    }
}
