package vn.rasoat.rule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Tells in which line of a JSON text a place lies that a schema names. */
final class JsonLines {
    private JsonLines() {}

    /**
     * The line, from 1, of a value.
     *
     * @param pointer the value's place as a JSON pointer, such as {@code /check/kind}; the nearest place above it that exists counts
     */
    static int of(byte[] json, String pointer) {
        int line = 1;
        int depth = -1;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String at = parser.getParsingContext().pathAsPointer().toString();
                boolean above = pointer.equals(at) || at.isEmpty() || pointer.startsWith(at + "/");
                if (above && at.length() > depth && !token.isStructEnd()) {
                    depth = at.length();
                    line = parser.currentTokenLocation().getLineNr();
                }
            }
        } catch (IOException e) {
            return line; // what came before the damage is known
        }
        return line;
    }
}
