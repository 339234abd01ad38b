package vn.rasoat.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.rasoat.register.extract.RegisterAbout;

/**
 * The first block of a kept register: what it is, and which columns follow.
 *
 * @param columns in the order of the fields
 */
record Contents(RegisterFacts facts, List<Column> columns) {
    static final String PLACE = "contents";

    private static final ObjectMapper JSON = new ObjectMapper();

    Contents {
        columns = List.copyOf(columns);
    }

    /**
     * How a column is kept.
     *
     * @param bytes of the column, not compressed
     * @param blocks how many blocks hold it
     */
    record Column(String field, int bytes, int blocks) {
        String place(int block) {
            return field + "/" + block;
        }
    }

    /** How many blocks there are, this one included. */
    int blocks() {
        return 1 + columns.stream().mapToInt(Column::blocks).sum();
    }

    byte[] write() {
        ObjectNode out = JSON.createObjectNode();
        out.put("source", facts.about().source());
        out.put("date", facts.about().date());
        out.put("authority", facts.about().authority());
        out.put("keepUntil", facts.about().keepUntil());
        out.put("rows", facts.rows());
        out.put("people", facts.people());
        out.put("withoutName", facts.withoutName());
        out.put("withoutId", facts.withoutId());
        out.put("withoutBirth", facts.withoutBirth());
        out.put("repeatedIds", facts.repeatedIds());
        out.put("loadedAt", facts.loadedAt().toString());
        ArrayNode all = out.putArray("columns");
        columns.forEach(column -> all.addObject()
                .put("field", column.field())
                .put("bytes", column.bytes())
                .put("blocks", column.blocks()));
        return out.toString().getBytes(UTF_8);
    }

    static Contents read(byte[] block) throws Damaged {
        try {
            JsonNode in = JSON.readTree(new String(block, UTF_8));
            List<Column> columns = new ArrayList<>();
            in.path("columns")
                    .forEach(each -> columns.add(new Column(
                            each.path("field").asText(),
                            each.path("bytes").asInt(),
                            each.path("blocks").asInt())));
            RegisterAbout about = new RegisterAbout(
                    in.path("source").asText(),
                    in.path("date").asText(),
                    in.path("authority").asText(),
                    in.path("keepUntil").asText());
            RegisterFacts facts = new RegisterFacts(
                    about,
                    in.path("rows").asInt(),
                    in.path("people").asInt(),
                    in.path("withoutName").asInt(),
                    in.path("withoutId").asInt(),
                    in.path("withoutBirth").asInt(),
                    in.path("repeatedIds").asInt(),
                    columns.stream().map(Column::field).toList(),
                    Instant.parse(in.path("loadedAt").asText()));
            return new Contents(facts, columns);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new Damaged(PLACE, e);
        }
    }
}
