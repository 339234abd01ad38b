package vn.rasoat.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.LocalText;
import vn.rasoat.model.Severity;

/** Takes one profile file apart. */
final class ProfileReader {
    private ProfileReader() {}

    static Profile read(JsonDoc doc) throws IOException {
        try {
            return new Profile(
                    doc.text("id"),
                    bilingual(doc.object("title")),
                    bilingual(doc.object("description")),
                    fields(doc),
                    signature(doc.object("signature")),
                    folded(doc.object("prefer").textMap()),
                    (int) doc.number("freshnessMonths", 12),
                    target(doc.object("target")),
                    doc.texts("categoryWords"),
                    services(doc),
                    weights(doc.object("weights")),
                    rules(doc.object("rules")));
        } catch (IllegalArgumentException e) {
            throw new IOException("unknown criterion or severity", e);
        }
    }

    private static LocalText bilingual(JsonDoc doc) throws IOException {
        return new LocalText(doc.text("vi"), doc.text("en"));
    }

    private static List<Profile.ProfileField> fields(JsonDoc doc) throws IOException {
        List<Profile.ProfileField> out = new ArrayList<>();
        for (JsonDoc each : doc.objects("fields")) {
            out.add(new Profile.ProfileField(each.text("id"), each.flag("required", false), each.integer("weight")));
        }
        return out;
    }

    private static Profile.Signature signature(JsonDoc doc) throws IOException {
        List<Profile.AgeHint> ages = new ArrayList<>();
        for (JsonDoc each : doc.objects("ages")) {
            ages.add(new Profile.AgeHint(
                    (int) each.number("min", 0),
                    (int) each.number("max", 130),
                    each.number("share", 0.9),
                    each.number("weight", 1)));
        }
        Map<String, Double> words = new LinkedHashMap<>();
        doc.object("words").numberMap().forEach((word, weight) -> words.put(Fold.bare(word), weight));
        return new Profile.Signature(doc.number("base", 0), doc.object("fields").numberMap(), words, ages);
    }

    private static Map<String, String> folded(Map<String, String> prefer) {
        Map<String, String> out = new LinkedHashMap<>();
        prefer.forEach((heading, field) -> out.put(Fold.bare(heading), field));
        return out;
    }

    private static Profile.Target target(JsonDoc doc) throws IOException {
        return new Profile.Target(doc.integer("minAge"), doc.integer("maxAge"), doc.texts("statuses"));
    }

    private static List<Profile.Service> services(JsonDoc doc) throws IOException {
        List<Profile.Service> out = new ArrayList<>();
        for (JsonDoc each : doc.objects("services")) {
            out.add(new Profile.Service(each.text("id"), bilingual(each.object("title")), each.texts("fields")));
        }
        return out;
    }

    private static Map<Criterion, Double> weights(JsonDoc doc) {
        Map<Criterion, Double> out = new EnumMap<>(Criterion.class);
        doc.numberMap().forEach((criterion, weight) -> out.put(Criterion.of(criterion), weight));
        return out;
    }

    private static Profile.RuleChoice rules(JsonDoc doc) throws IOException {
        Map<String, Severity> severity = new LinkedHashMap<>();
        doc.object("severity").textMap().forEach((rule, level) -> severity.put(rule, Severity.of(level)));
        return new Profile.RuleChoice(doc.texts("include"), doc.texts("exclude"), severity);
    }
}
