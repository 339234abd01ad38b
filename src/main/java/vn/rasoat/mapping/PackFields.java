package vn.rasoat.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.LocalText;

/**
 * The columns that rule packs name themselves: fields of a pack's own {@code fields.json}, and headings written in a rule as
 * {@code cot:Mã đơn hàng}. Unlike the dictionary's fields they are not recognised by resemblance: a column holds one when its heading
 * says just that, but for case, blanks and signs, and it may hold a field of the dictionary besides.
 */
public final class PackFields {
    /** Begins the id of a field that is a heading; its values are read as text. */
    public static final String BY_HEADING = "cot:";

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<String> headings = new HashSet<>();

    private PackFields(Collection<Field> all, Collection<String> elsewhere) {
        all.forEach(field -> fields.put(field.id(), field));
        all.forEach(field -> field.headers().forEach(header -> headings.add(Fold.equality(header))));
        elsewhere.forEach(header -> headings.add(Fold.equality(header)));
        headings.remove("");
    }

    /** No fields. */
    public static PackFields none() {
        return new PackFields(List.of(), List.of());
    }

    /**
     * The fields of the packs that have any.
     *
     * @param named field ids that rules name; those that are headings become fields
     * @param elsewhere headings of columns that rules look things up in
     * @throws UncheckedIOException when a pack's {@code fields.json} is broken; the message begins with the file
     */
    public static PackFields load(Knowledge knowledge, Collection<String> named, Collection<String> elsewhere) {
        List<Field> all = new ArrayList<>();
        for (String file : knowledge.list("packs")) {
            if (file.endsWith("/fields.json") && file.split("/").length == 3) {
                all.addAll(read(knowledge, file));
            }
        }
        for (String id : new LinkedHashSet<>(named)) {
            if (id.startsWith(BY_HEADING)) {
                all.add(byHeading(id));
            }
        }
        return new PackFields(all, elsewhere);
    }

    private static List<Field> read(Knowledge knowledge, String file) {
        try (InputStream in = knowledge.open(file)) {
            List<Field> out = new ArrayList<>();
            for (JsonDoc each : JsonDoc.read(in).objects("fields")) {
                out.add(field(each));
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Field field(JsonDoc doc) throws IOException {
        JsonDoc title = doc.object("title");
        Set<String> headers = new LinkedHashSet<>(doc.texts("headers"));
        headers.add(title.text("vi"));
        return new Field(
                doc.text("id"),
                new LocalText(title.text("vi"), title.text("en")),
                doc.text("type", "text"),
                doc.text("privacy", "none"),
                (int) doc.number("weight", 1),
                "",
                List.copyOf(headers),
                List.of(),
                Map.of());
    }

    /** The field that a heading is; a heading's line breaks and spaces do not count. */
    public static Field byHeading(String id) {
        String heading = id.substring(BY_HEADING.length());
        return new Field(
                id, new LocalText(heading, heading), "text", "none", 1, "", List.of(heading), List.of(), Map.of());
    }

    /** Whether a cell's text is one of the headings that packs name. */
    public boolean isHeading(String text) {
        return headings.contains(Fold.equality(text));
    }

    public Optional<Field> field(String id) {
        Optional<Field> known = Optional.ofNullable(fields.get(id));
        return known.isEmpty() && id.startsWith(BY_HEADING) ? Optional.of(byHeading(id)) : known;
    }

    public Collection<Field> all() {
        return List.copyOf(fields.values());
    }

    /** The mapping with these fields' columns added, where the table has them; they go before those of the dictionary. */
    public TableMapping in(TableInfo table, TableMapping mapping) {
        List<FieldSource> sources = new ArrayList<>(mapping.sources());
        for (Field field : fields.values()) {
            column(table, field.headers()).ifPresent(column -> {
                sources.removeIf(source -> source.fields().contains(field.id()));
                sources.add(new FieldSource.Single(field.id(), column.index()));
            });
        }
        return with(mapping, sources);
    }

    /** The mapping with every column that no field reads yet, under its heading. */
    public static TableMapping everyColumn(TableInfo table, TableMapping mapping) {
        List<FieldSource> sources = new ArrayList<>(mapping.sources());
        Set<Integer> read = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        sources.forEach(source -> read.addAll(source.columns()));
        sources.forEach(source -> ids.addAll(source.fields()));
        for (TableInfo.Column column : table.columns()) {
            String id = BY_HEADING + HeaderLines.oneLine(column.header()).strip();
            if (!read.contains(column.index()) && id.length() > BY_HEADING.length() && ids.add(id)) {
                sources.add(new FieldSource.Single(id, column.index()));
            }
        }
        return with(mapping, sources);
    }

    private static TableMapping with(TableMapping mapping, List<FieldSource> sources) {
        return new TableMapping(mapping.columns(), mapping.profile(), mapping.confidence(), mapping.ranking(), sources);
    }

    /** The first column whose heading is one of these, but for case, blanks and signs. */
    public static Optional<TableInfo.Column> column(TableInfo table, List<String> headings) {
        for (String heading : headings) {
            String wanted = Fold.equality(heading);
            Optional<TableInfo.Column> found = table.columns().stream()
                    .filter(column -> !wanted.isEmpty() && says(column, wanted))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean says(TableInfo.Column column, String wanted) {
        return Fold.equality(HeaderLines.oneLine(column.header())).equals(wanted)
                || Fold.equality(HeaderLines.leaf(column.header())).equals(wanted);
    }

    /** Whether two names of sheets or files are the same, but for case, blanks and signs. */
    public static boolean sameName(String one, String other) {
        return Fold.equality(one).equals(Fold.equality(other));
    }
}
