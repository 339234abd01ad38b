package vn.rasoat.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.compare.Comparator;

/**
 * Which columns of two lists are compared, and how.
 *
 * @param leftId the heading of the left list's key, or empty
 * @param fields the fields, at least one
 * @param blocking alternatives of field names that are to agree; empty to choose from the data
 * @param oneToOne whether a row has at most one partner; when not said, it has between two lists
 * @param truth as in {@link LinkOptions#truth}, or empty
 */
record LinkMapping(
        Optional<String> leftId,
        Optional<String> rightId,
        List<Field> fields,
        List<List<String>> blocking,
        Optional<Boolean> oneToOne,
        Optional<String> truth) {
    private static final long LARGEST = 1 << 20;

    /** A field: the headings of its columns, and the comparator or empty to choose from the content. */
    record Field(String name, String left, String right, Optional<Comparator> comparator) {}

    LinkMapping {
        fields = List.copyOf(fields);
        blocking = List.copyOf(blocking);
    }

    /** @throws SourceException with the codes {@code link-mapping-unreadable}, {@code link-mapping-wrong} */
    static LinkMapping read(Path file) throws SourceException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw new SourceException("link-mapping-wrong", name, "1 MB");
            }
            return of(new ObjectMapper().readTree(Files.readString(file)), name);
        } catch (JsonProcessingException e) {
            throw new SourceException(e, "link-mapping-wrong", name, "JSON");
        } catch (IOException e) {
            throw new SourceException(e, "link-mapping-unreadable", name);
        }
    }

    private static LinkMapping of(JsonNode json, String file) throws SourceException {
        List<Field> fields = new ArrayList<>();
        for (JsonNode each : json.path("fields")) {
            fields.add(field(each, file));
        }
        if (fields.isEmpty()) {
            throw new SourceException("link-mapping-wrong", file, "fields");
        }
        List<List<String>> blocking = new ArrayList<>();
        for (JsonNode each : json.path("blocking")) {
            List<String> names = new ArrayList<>();
            for (JsonNode name : each.isArray() ? each : List.of(each)) {
                if (fields.stream().noneMatch(field -> field.name().equals(name.asText()))) {
                    throw new SourceException("link-mapping-wrong", file, "blocking: " + name.asText());
                }
                names.add(name.asText());
            }
            blocking.add(names);
        }
        JsonNode id = json.path("id");
        return new LinkMapping(
                text(id.isObject() ? id.path("left") : id),
                text(id.isObject() ? id.path("right") : id),
                fields,
                blocking,
                json.path("oneToOne").isBoolean()
                        ? Optional.of(json.path("oneToOne").asBoolean())
                        : Optional.empty(),
                truth(json.path("truth")));
    }

    private static Optional<String> truth(JsonNode truth) {
        if (truth.isTextual()) {
            return Optional.of("column:" + truth.asText());
        }
        return text(truth.path("column")).map(column -> "column:" + column).or(() -> text(truth.path("pattern"))
                .map(pattern -> "pattern:" + pattern));
    }

    private static Field field(JsonNode json, String file) throws SourceException {
        if (json.isTextual()) {
            return new Field(json.asText(), json.asText(), json.asText(), Optional.empty());
        }
        Optional<String> left =
                text(json.path("left")).or(() -> text(json.path("field"))).or(() -> text(json.path("right")));
        if (left.isEmpty()) {
            throw new SourceException("link-mapping-wrong", file, "fields: left");
        }
        Optional<Comparator> comparator = Optional.empty();
        if (json.has("comparator")) {
            String wanted = json.path("comparator").asText();
            comparator = Comparator.of(wanted);
            if (comparator.isEmpty()) {
                String known = String.join(
                        ", ",
                        Arrays.stream(Comparator.values()).map(Comparator::id).toList());
                throw new SourceException("link-comparator-unknown", file, wanted, known);
            }
        }
        String right = text(json.path("right")).orElse(left.get());
        return new Field(text(json.path("name")).orElse(left.get()), left.get(), right, comparator);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }
}
