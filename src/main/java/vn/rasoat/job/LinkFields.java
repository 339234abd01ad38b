package vn.rasoat.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.mapping.ColumnMapping;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.compare.Comparator;

/**
 * Finds out which columns of two lists to compare when nobody says so: the recognised fields of lists of people that
 * {@code linkage/people.json} names, and columns whose headings are equal.
 */
final class LinkFields {
    private final Map<String, Comparator> people = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();

    LinkFields(Knowledge knowledge) {
        try (InputStream in = knowledge.open("linkage/people.json")) {
            JsonNode json = new ObjectMapper().readTree(in);
            for (Map.Entry<String, JsonNode> each : json.path("fields").properties()) {
                Comparator.of(each.getValue().asText()).ifPresent(known -> people.put(each.getKey(), known));
            }
            json.path("keys").forEach(key -> keys.add(LinkList.key(key.asText())));
            json.path("leftOut").forEach(key -> leftOut.add(LinkList.key(key.asText())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws SourceException with the code {@code link-nothing-common} when no column is in both */
    LinkMapping find(LinkList left, LinkList right) throws SourceException {
        List<LinkMapping.Field> fields = new ArrayList<>();
        boolean lists = left.aboutPeople() && right.aboutPeople();
        if (lists) {
            people.forEach((field, comparator) -> {
                if (left.has(field) && right.has(field)) {
                    fields.add(new LinkMapping.Field(field, field, field, Optional.of(comparator)));
                }
            });
        }
        Set<String> others = new HashSet<>();
        right.columnMappings().stream()
                .filter(column -> !lists || column.field().isEmpty())
                .forEach(column -> others.add(LinkList.key(column.header())));
        for (ColumnMapping column : left.columnMappings()) {
            String key = LinkList.key(column.header());
            boolean free = !lists || column.field().isEmpty();
            if (free && !key.isEmpty() && others.remove(key) && !keys.contains(key) && !leftOut.contains(key)) {
                String heading = column.header().strip();
                fields.add(new LinkMapping.Field(heading, heading, heading, Optional.empty()));
            }
        }
        if (fields.isEmpty()) {
            throw new SourceException("link-nothing-common", left.name(), right.name());
        }
        return new LinkMapping(key(left), key(right), fields, List.of(), Optional.empty(), Optional.empty());
    }

    private Optional<String> key(LinkList list) {
        return list.headings().stream()
                .filter(heading -> keys.contains(LinkList.key(heading)))
                .findFirst();
    }
}
