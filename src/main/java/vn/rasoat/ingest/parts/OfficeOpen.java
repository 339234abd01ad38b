package vn.rasoat.ingest.parts;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.model.SourceException;

/** What packages of Office programs have in common, whether their parts are XML or binary. */
public final class OfficeOpen {
    private static final int MAX_RELATIONS = 10_000;

    private OfficeOpen() {}

    /** A relationship: its kind, without regard to the strict or transitional namespace, and the part it leads to. */
    public record Relation(String type, String target) {}

    /**
     * The relationships of a part by their ids.
     *
     * @param part the part's name, or the empty string for the package itself
     */
    public static Map<String, Relation> relations(Parts book, String part, String file)
            throws SourceException, IOException {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        Optional<Counted> in = book.part(name);
        if (in.isPresent()) {
            try (Xml xml = new Xml(in.get(), file)) {
                while (xml.nextElement()) {
                    if (xml.name().equals("Relationship") && relations.size() < MAX_RELATIONS) {
                        String target = Parts.resolve(part.isEmpty() ? "x" : part, xml.attribute("Target"));
                        relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), target));
                    }
                }
            }
        }
        return relations;
    }

    /** The part that a relationship of the kind leads to, or the usual one. */
    public static String target(Map<String, Relation> relations, String type, String usual) {
        return relations.values().stream()
                .filter(r -> r.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse(usual);
    }

    /** Tells what is in a workbook besides sheets. */
    public static void extras(Collection<String> parts, NoteList notes) {
        notes.when(any(parts, part -> part.endsWith("vbaproject.bin")), "macros");
        notes.when(any(parts, part -> part.startsWith("xl/externallinks/")), "external-links");
        notes.when(any(parts, part -> part.matches("xl/connections\\.(xml|bin)")), "connections");
        notes.when(any(parts, part -> part.startsWith("xl/media/")), "pictures");
        notes.when(any(parts, part -> part.startsWith("xl/embeddings/")), "embedded");
        notes.when(
                any(parts, part -> part.matches("xl/(.*/)?(threadedcomments/.*|comments[^/]*\\.(xml|bin))")),
                "comments");
    }

    private static boolean any(Collection<String> parts, Predicate<String> is) {
        return parts.stream().anyMatch(is);
    }
}
