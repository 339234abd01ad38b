package vn.rasoat.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.model.Knowledge;

/** Every field the product knows, with the words that lists use for it ({@code rules/fields.json}). */
public final class FieldDictionary {
    static final String PATH = "fields.json";

    private final String version;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Field> inOrder;
    private final Words words;

    /** What the dictionary knows about words beyond single fields. */
    record Words(
            Map<String, String> phrases,
            List<String> subjects,
            List<HeaderContext> contexts,
            List<String> otherHeadings,
            Set<String> surnames) {}

    FieldDictionary(String version, List<Field> fields, Words words) {
        this.version = version;
        fields.forEach(field -> this.fields.put(field.id(), field));
        this.inOrder = List.copyOf(fields);
        this.words = words;
    }

    /**
     * Reads the dictionary.
     *
     * @throws UncheckedIOException when the file is missing or broken; the message names the place
     */
    public static FieldDictionary load(Knowledge knowledge) {
        try (InputStream in = knowledge.open(PATH)) {
            return DictionaryReader.read(JsonDoc.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(PATH + ": " + e.getMessage(), e);
        }
    }

    public String version() {
        return version;
    }

    /** All fields in the file's order. */
    public List<Field> fields() {
        return inOrder;
    }

    public Optional<Field> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    Words words() {
        return words;
    }
}
