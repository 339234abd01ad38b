package vn.rasoat.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;

/**
 * What the user said about columns: heading or letters of the column to the field's id, the empty text for "leave it out".
 *
 * @param choices the choices in the order they were given; a heading goes before letters
 */
public record Overrides(Map<String, String> choices) {
    public static final Overrides NONE = new Overrides(Map.of());

    public Overrides {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /**
     * Reads {@code Cột=truong} as the command line gives it.
     *
     * @throws SourceException {@code map-syntax} without an equals sign, {@code map-field} for an unknown field
     */
    public static Overrides parse(List<String> texts, FieldDictionary dictionary) throws SourceException {
        Map<String, String> out = new LinkedHashMap<>();
        for (String text : texts) {
            int at = text.lastIndexOf('=');
            if (at < 1) {
                throw new SourceException("map-syntax", text);
            }
            String field = text.substring(at + 1).strip();
            if (!field.isEmpty() && dictionary.field(field).isEmpty()) {
                throw new SourceException("map-field", field);
            }
            out.put(text.substring(0, at).strip(), field);
        }
        return new Overrides(out);
    }

    /** These choices and, where they say nothing, the others. */
    public Overrides before(Overrides others) {
        Map<String, String> out = new LinkedHashMap<>(choices);
        others.choices.forEach(out::putIfAbsent);
        return new Overrides(out);
    }

    /** What was said about a column: a field's id, the empty text to leave it out, or nothing. */
    public Optional<String> of(TableInfo.Column column) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> byHeading = choices.entrySet().stream()
                .filter(each -> names(column, each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return byHeading.isPresent() ? byHeading : byLetters(column);
    }

    private Optional<String> byLetters(TableInfo.Column column) {
        String letters = CellRef.letters(column.index());
        return choices.entrySet().stream()
                .filter(each -> each.getKey().toUpperCase(Locale.ROOT).equals(letters))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean names(TableInfo.Column column, String key) {
        String folded = Fold.equality(key);
        return !folded.isEmpty()
                && (folded.equals(Fold.equality(String.join(" ", column.header())))
                        || column.header().stream().anyMatch(line -> folded.equals(Fold.equality(line))));
    }
}
