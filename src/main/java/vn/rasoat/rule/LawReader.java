package vn.rasoat.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.rasoat.rule.Rule.Source;

/** Makes the sources of a rule, or of anything else that leans on the law, of their JSON. */
public final class LawReader {
    private LawReader() {}

    /** The sources in their order; what is not said of one is the empty string. */
    public static List<Source> read(JsonNode array) {
        List<Source> out = new ArrayList<>();
        for (JsonNode one : array) {
            out.add(new Source(
                    one.path("doc").asText(),
                    one.path("article").asText(""),
                    one.path("from").asText(""),
                    one.path("to").asText(""),
                    one.path("confidence").asText()));
        }
        return out;
    }
}
