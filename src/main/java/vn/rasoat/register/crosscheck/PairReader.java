package vn.rasoat.register.crosscheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.register.crosscheck.PairRule.Case;
import vn.rasoat.register.crosscheck.PairRule.Derived;
import vn.rasoat.register.crosscheck.PairRule.Example;
import vn.rasoat.register.crosscheck.PairRule.Examples;
import vn.rasoat.register.crosscheck.PairRule.Kind;
import vn.rasoat.register.crosscheck.PairRule.Side;
import vn.rasoat.rule.Condition;
import vn.rasoat.rule.ConditionReader;
import vn.rasoat.rule.LawReader;
import vn.rasoat.model.LocalText;
import vn.rasoat.rule.RuleException;

/** Makes a {@link PairRule} of its JSON, whose form {@code schema/crosscheck.schema.json} describes. */
final class PairReader {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final double COVERAGE = 0.5;

    private PairReader() {}

    /** @throws RuleException when the JSON has none of the known forms */
    static PairRule read(JsonNode json) throws RuleException {
        String id = json.path("id").asText("?");
        try {
            Kind kind = Kind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT));
            Side left = side(id, json.path("left"));
            boolean alone = kind == Kind.TWICE || kind == Kind.SHARED;
            PairRule rule = new PairRule(
                    id,
                    kind,
                    localText(json.path("title")),
                    left,
                    alone ? left : kind == Kind.SINGLE ? Side.NONE : side(id, json.path("right")),
                    sides(id, json.path("also")),
                    texts(json.path("needs")),
                    derived(json.path("derive")),
                    condition(id, json.path("when")),
                    Level.of(json.path("level").asText()),
                    cases(id, json.path("cases")),
                    json.path("maxDaysApart").asInt(0),
                    json.path("coverage").asDouble(COVERAGE),
                    json.path("uncertain").asText("lower").equals("ignore"),
                    json.path("on").asText(""),
                    localText(json.path("message")),
                    localText(json.path("explain")),
                    localText(json.path("todo")),
                    texts(json.path("documents")),
                    json.path("route").asText(),
                    LawReader.read(json.path("source")),
                    new Examples(
                            examples(json.path("examples").path("pass")),
                            examples(json.path("examples").path("fail"))));
            refuseUnconfirmedHigh(rule);
            return rule;
        } catch (IllegalArgumentException e) {
            throw new RuleException(id, String.valueOf(e.getMessage()), e);
        }
    }

    /** What is unconfirmed in the standards never stands among the first to look into. */
    private static void refuseUnconfirmedHigh(PairRule rule) throws RuleException {
        boolean unconfirmed =
                rule.sources().stream().allMatch(source -> source.confidence().equals("unconfirmed"));
        if (unconfirmed && rule.level() == Level.HIGH) {
            throw new RuleException(rule.id(), "level high, but every source is unconfirmed");
        }
    }

    private static LocalText localText(JsonNode node) {
        return new LocalText(node.path("vi").asText(), node.path("en").asText());
    }

    private static List<String> texts(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(item -> out.add(item.asText()));
        return out;
    }

    private static List<Side> sides(String id, JsonNode array) throws RuleException {
        List<Side> out = new ArrayList<>();
        for (JsonNode one : array) {
            out.add(side(id, one));
        }
        return out;
    }

    private static Side side(String id, JsonNode json) throws RuleException {
        List<String> profiles = texts(json.path("profiles"));
        if (profiles.isEmpty()) {
            throw new RuleException(id, "a side without profiles");
        }
        return new Side(
                profiles, condition(id, json.path("when")), texts(json.path("inForce")), texts(json.path("ids")));
    }

    private static Optional<Condition> condition(String id, JsonNode json) throws RuleException {
        return json.isMissingNode() ? Optional.empty() : Optional.of(ConditionReader.read(id, json));
    }

    private static List<Derived> derived(JsonNode array) {
        List<Derived> out = new ArrayList<>();
        for (JsonNode one : array) {
            String kind = one.path("kind").asText();
            if (!DerivedValues.KINDS.contains(kind)) {
                throw new IllegalArgumentException("derive: unknown kind " + kind);
            }
            out.add(new Derived(
                    one.path("as").asText(),
                    kind,
                    one.path("from").asText(),
                    one.path("to").asText("")));
        }
        return out;
    }

    private static List<Case> cases(String id, JsonNode array) throws RuleException {
        List<Case> out = new ArrayList<>();
        for (JsonNode one : array) {
            out.add(new Case(
                    ConditionReader.read(id, one.path("when")),
                    Level.of(one.path("level").asText())));
        }
        return out;
    }

    private static List<Example> examples(JsonNode array) {
        List<Example> out = new ArrayList<>();
        for (JsonNode one : array) {
            Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
            one.path("lists").properties().forEach(each -> lists.put(each.getKey(), rows(each.getValue())));
            Map<String, String> profiles = new LinkedHashMap<>();
            one.path("profiles")
                    .properties()
                    .forEach(each -> profiles.put(each.getKey(), each.getValue().asText()));
            Map<String, LocalDate> dates = new LinkedHashMap<>();
            one.path("dates")
                    .properties()
                    .forEach(each -> dates.put(
                            each.getKey(), LocalDate.parse(each.getValue().asText())));
            Optional<Level> level =
                    one.has("level") ? Optional.of(Level.of(one.path("level").asText())) : Optional.empty();
            LocalDate asOf = one.has("asOf") ? LocalDate.parse(one.path("asOf").asText()) : AS_OF;
            out.add(new Example(
                    asOf, lists, profiles, dates, level, one.path("why").asText("")));
        }
        return out;
    }

    private static List<Map<String, String>> rows(JsonNode array) {
        List<Map<String, String>> out = new ArrayList<>();
        for (JsonNode row : array) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.properties()
                    .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
            out.add(cells);
        }
        return out;
    }
}
