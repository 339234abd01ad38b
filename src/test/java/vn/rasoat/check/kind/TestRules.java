package vn.rasoat.check.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.LocalText;
import vn.rasoat.model.Severity;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Examples;
import vn.rasoat.rule.Rule;

/** Rules that say nothing but what they check. */
public final class TestRules {
    private TestRules() {}

    /**
     * A rule of a kind.
     *
     * @param parameters JSON, with apostrophes for quotation marks
     */
    public static Rule of(String kind, List<String> fields, String parameters) {
        LocalText text = new LocalText("", "");
        return new Rule(
                "TST-001",
                "test",
                text,
                Criterion.DUNG,
                1,
                Severity.ERROR,
                fields,
                List.of(),
                List.of(),
                new CheckSpec("TST-001", kind, json(parameters)),
                Optional.empty(),
                text,
                Map.of(),
                text,
                new Rule.Fix("ask", List.of(), ""),
                List.of(),
                Optional.empty(),
                new Examples(List.of(), List.of()),
                List.of());
    }

    private static ObjectNode json(String parameters) {
        try {
            return (ObjectNode) JsonMapper.builder().build().readTree(parameters.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(parameters, e);
        }
    }
}
