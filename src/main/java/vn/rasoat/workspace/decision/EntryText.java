package vn.rasoat.workspace.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import vn.rasoat.workspace.decision.Decision.Acceptance;
import vn.rasoat.workspace.decision.Decision.Correction;
import vn.rasoat.workspace.decision.Decision.Referral;

/**
 * The lines of a journal: a checksum of eight hexadecimal digits, a blank, a JSON object on one line. Findings that stand alike
 * share their words.
 */
final class EntryText {
    private static final int CHECKSUM = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryText() {}

    static byte[] line(Entry entry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("at", entry.at().toString());
            if (entry instanceof Entry.Done done) {
                out.writeStringField("do", done.action());
                writeStandings(out, done.standings());
            } else if (entry instanceof Entry.Undone undone) {
                out.writeStringField("undo", undone.action());
            } else if (entry instanceof Entry.Redone redone) {
                out.writeStringField("redo", redone.action());
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e); // into memory
        }
        String json = text.toString();
        return (checksum(json.getBytes(UTF_8)) + " " + json + "\n").getBytes(UTF_8);
    }

    private static void writeStandings(JsonGenerator out, Map<String, Standing> standings) throws IOException {
        Map<Standing, List<String>> alike = new LinkedHashMap<>();
        standings.forEach((id, standing) ->
                alike.computeIfAbsent(standing, each -> new ArrayList<>()).add(id));
        out.writeArrayFieldStart("of");
        for (var each : alike.entrySet()) {
            out.writeStartObject();
            out.writeArrayFieldStart("findings");
            for (String id : each.getValue()) {
                out.writeString(id);
            }
            out.writeEndArray();
            if (!each.getKey().note().isEmpty()) {
                out.writeStringField("note", each.getKey().note());
            }
            if (each.getKey().decision().isPresent()) {
                writeDecision(out, each.getKey().decision().get());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeDecision(JsonGenerator out, Decision decision) throws IOException {
        if (decision instanceof Correction correction) {
            out.writeObjectFieldStart("correct");
            for (var value : correction.values().entrySet()) {
                out.writeStringField(value.getKey(), value.getValue());
            }
            out.writeEndObject();
        } else if (decision instanceof Acceptance acceptance) {
            out.writeObjectFieldStart("accept");
            out.writeStringField("reason", acceptance.reason());
            out.writeStringField("person", acceptance.person());
            if (acceptance.expires().isPresent()) {
                out.writeStringField("expires", acceptance.expires().get().toString());
            }
            out.writeEndObject();
        } else if (decision instanceof Referral referral) {
            out.writeStringField("refer", referral.to());
        }
    }

    /** The entry of a line; empty when the line is torn, damaged or of a newer program. */
    static Optional<Entry> read(byte[] line, int length) {
        if (length <= CHECKSUM + 1 || line[CHECKSUM] != ' ') {
            return Optional.empty();
        }
        byte[] json = java.util.Arrays.copyOfRange(line, CHECKSUM + 1, length);
        if (!new String(line, 0, CHECKSUM, UTF_8).equals(checksum(json))) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(json)) {
            return entry(JSON.readTree(parser));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> entry(JsonNode node) {
        Instant at = Instant.parse(node.path("at").asText());
        if (node.has("undo")) {
            return Optional.of(new Entry.Undone(node.get("undo").asText(), at));
        }
        if (node.has("redo")) {
            return Optional.of(new Entry.Redone(node.get("redo").asText(), at));
        }
        if (!node.has("do")) {
            return Optional.empty();
        }
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (JsonNode each : node.path("of")) {
            Standing standing = new Standing(decision(each), each.path("note").asText());
            each.path("findings").forEach(id -> standings.put(id.asText(), standing));
        }
        return Optional.of(new Entry.Done(node.get("do").asText(), at, standings));
    }

    private static Optional<Decision> decision(JsonNode node) {
        if (node.has("correct")) {
            Map<String, String> values = new LinkedHashMap<>();
            node.get("correct")
                    .properties()
                    .forEach(
                            value -> values.put(value.getKey(), value.getValue().asText()));
            return Optional.of(new Correction(values));
        }
        if (node.has("accept")) {
            JsonNode accept = node.get("accept");
            return Optional.of(new Acceptance(
                    accept.path("reason").asText(),
                    accept.path("person").asText(),
                    accept.has("expires")
                            ? Optional.of(LocalDate.parse(accept.get("expires").asText()))
                            : Optional.empty()));
        }
        return node.has("refer") ? Optional.of(new Referral(node.get("refer").asText())) : Optional.empty();
    }

    private static String checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
