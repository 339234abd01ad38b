package vn.rasoat.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object read into plain collections. Only the streaming half of the JSON library is used: the object mapper costs more
 * to warm up than the whole dictionary takes to read, and this is on the way of the program's start.
 */
final class JsonDoc {
    private static final int MAX_DEPTH = 50;

    private final Map<String, Object> members;

    private JsonDoc(Map<String, Object> members) {
        this.members = members;
    }

    static JsonDoc read(InputStream in) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            return of(value(parser, 0));
        }
    }

    @SuppressWarnings("unchecked") // the keys of a parsed object are strings
    static JsonDoc of(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            return new JsonDoc((Map<String, Object>) map);
        }
        throw new IOException("a JSON object was expected");
    }

    private static Object value(JsonParser parser, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("JSON nested too deeply");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> "";
            default -> throw new IOException("broken JSON");
        };
    }

    private static Map<String, Object> object(JsonParser parser, int depth) throws IOException {
        Map<String, Object> out = new LinkedHashMap<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
            if (t != JsonToken.FIELD_NAME) {
                throw new IOException("broken JSON");
            }
            String name = parser.currentName();
            parser.nextToken();
            out.put(name, value(parser, depth + 1));
        }
        return out;
    }

    private static List<Object> array(JsonParser parser, int depth) throws IOException {
        List<Object> out = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            if (t == null) {
                throw new IOException("broken JSON");
            }
            out.add(value(parser, depth + 1));
        }
        return out;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** A text that must be there. */
    String text(String name) throws IOException {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new IOException("\"" + name + "\" is missing or no text");
    }

    String text(String name, String otherwise) throws IOException {
        return has(name) ? text(name) : otherwise;
    }

    double number(String name, double otherwise) {
        return members.get(name) instanceof Double number ? number : otherwise;
    }

    Optional<Integer> integer(String name) {
        return members.get(name) instanceof Double number ? Optional.of(number.intValue()) : Optional.empty();
    }

    boolean flag(String name, boolean otherwise) {
        return members.get(name) instanceof Boolean flag ? flag : otherwise;
    }

    /** An object that may be absent; then it is empty. */
    JsonDoc object(String name) throws IOException {
        return of(members.getOrDefault(name, Map.of()));
    }

    List<JsonDoc> objects(String name) throws IOException {
        List<JsonDoc> out = new ArrayList<>();
        for (Object each : list(name)) {
            out.add(of(each));
        }
        return out;
    }

    List<String> texts(String name) throws IOException {
        List<String> out = new ArrayList<>();
        for (Object each : list(name)) {
            out.add(each.toString());
        }
        return out;
    }

    /** The members that are texts, in their order. */
    Map<String, String> textMap() {
        Map<String, String> out = new LinkedHashMap<>();
        members.forEach((name, value) -> out.put(name, value.toString()));
        return out;
    }

    /** The members that are numbers, in their order. */
    Map<String, Double> numberMap() {
        Map<String, Double> out = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value instanceof Double number) {
                out.put(name, number);
            }
        });
        return out;
    }

    private List<?> list(String name) throws IOException {
        Object value = members.getOrDefault(name, List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IOException("\"" + name + "\" is no list");
    }
}
