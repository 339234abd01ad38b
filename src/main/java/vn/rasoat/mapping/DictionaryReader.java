package vn.rasoat.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.rasoat.model.LocalText;

/** Takes {@code fields.json} apart. */
final class DictionaryReader {
    private DictionaryReader() {}

    static FieldDictionary read(JsonDoc doc) throws IOException {
        List<Field> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonDoc each : doc.objects("fields")) {
            Field field = field(each);
            if (!ids.add(field.id())) {
                throw new IOException("field " + field.id() + " stands twice");
            }
            fields.add(field);
        }
        return new FieldDictionary(doc.text("version"), fields, words(doc));
    }

    private static Field field(JsonDoc doc) throws IOException {
        JsonDoc title = doc.object("title");
        List<String> headers = new ArrayList<>();
        for (JsonDoc header : doc.objects("headers")) {
            headers.add(header.text("text"));
        }
        return new Field(
                doc.text("id"),
                new LocalText(title.text("vi"), title.text("en")),
                doc.text("type"),
                doc.text("privacy"),
                (int) doc.number("weight", 1),
                doc.text("group", ""),
                headers,
                doc.texts("values"),
                doc.object("kin").numberMap());
    }

    private static FieldDictionary.Words words(JsonDoc doc) throws IOException {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (JsonDoc phrase : doc.objects("phrases")) {
            for (String said : phrase.texts("say")) {
                phrases.put(Fold.bare(said), phrase.text("for"));
            }
        }
        List<HeaderContext> contexts = new ArrayList<>();
        for (JsonDoc context : doc.objects("contexts")) {
            contexts.add(context(context));
        }
        Set<String> surnames = new HashSet<>();
        doc.texts("surnames").forEach(name -> surnames.add(Fold.bare(name)));
        return new FieldDictionary.Words(
                phrases, folded(doc.texts("subjects")), contexts, doc.texts("otherHeadings"), surnames);
    }

    private static HeaderContext context(JsonDoc doc) throws IOException {
        Map<String, String> leaves = new LinkedHashMap<>();
        doc.object("leaves").textMap().forEach((leaf, field) -> leaves.put(Fold.equality(leaf), field));
        return new HeaderContext(
                longestFirst(doc.texts("words").stream().map(Fold::equality)),
                doc.flag("inline", false),
                doc.object("fields").textMap(),
                leaves,
                Set.copyOf(doc.texts("weak")));
    }

    private static List<String> folded(List<String> words) {
        return longestFirst(words.stream().map(Fold::bare));
    }

    /** So that "chứng minh nhân dân" goes before "chứng minh". */
    private static List<String> longestFirst(Stream<String> words) {
        return words.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
