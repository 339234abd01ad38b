package vn.rasoat.ingest.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/**
 * The members and items of JSON. An array is no node: its items repeat its name. The outermost values, of which JSON Lines have
 * one a line, are nodes named {@code ""}; items of an array within an array are numbered, as the columns of a row.
 */
final class JsonEvents implements TreeEvents {
    private final JsonParser json;
    private final String file;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Event pending = Event.DONE;
    private String name = "";
    private String value = "";
    private CellKind kind = CellKind.TEXT;

    /** An object or array that is open. */
    private static final class Level {
        final boolean array;
        /** Whether it is a node that has to end, or an array whose items are nodes. */
        final boolean node;

        String member;
        int items;

        Level(boolean array, boolean node, String member) {
            this.array = array;
            this.node = node;
            this.member = member;
        }
    }

    JsonEvents(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    @Override
    public Event next() throws SourceException {
        if (pending != Event.DONE) {
            Event event = pending;
            pending = event == Event.VALUE ? Event.END : Event.DONE;
            return event;
        }
        while (true) {
            JsonToken token = token();
            if (token == null) {
                return Event.DONE;
            }
            switch (token) {
                case FIELD_NAME -> levels.element().member = currentName();
                case START_OBJECT -> {
                    begin(false, true);
                    return Event.BEGIN;
                }
                case START_ARRAY -> {
                    boolean within = !levels.isEmpty() && levels.element().array;
                    begin(true, within);
                    if (within) {
                        return Event.BEGIN;
                    }
                }
                case END_OBJECT, END_ARRAY -> {
                    if (levels.pop().node) {
                        return Event.END;
                    }
                }
                case VALUE_NULL, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> count();
                default -> {
                    if (scalar(token)) {
                        return Event.BEGIN;
                    }
                }
            }
        }
    }

    private @Nullable JsonToken token() throws SourceException {
        try {
            return json.nextToken();
        } catch (com.fasterxml.jackson.core.exc.StreamConstraintsException e) {
            throw new SourceException(e, "too-deep", file); // or a name or number longer than any honest one
        } catch (IOException | RuntimeException e) {
            throw vn.rasoat.ingest.parts.BombException.explain(e, file);
        }
    }

    private String currentName() throws SourceException {
        try {
            return json.currentName();
        } catch (IOException e) {
            throw new SourceException(e, "file-damaged", file);
        }
    }

    private void begin(boolean array, boolean node) throws SourceException {
        name = nameHere();
        if (levels.size() >= MAX_DEPTH) {
            throw new SourceException("too-deep", file);
        }
        levels.push(new Level(array, node, array && node ? "#" : name));
    }

    /** What a value that begins now is called. */
    private String nameHere() {
        if (levels.isEmpty()) {
            return "";
        }
        Level in = levels.element();
        if (!in.array) {
            return in.member;
        }
        in.items++;
        return in.node ? Integer.toString(in.items) : in.member;
    }

    private void count() {
        if (!levels.isEmpty()) {
            levels.element().items++;
        }
    }

    private boolean scalar(JsonToken token) throws SourceException {
        String here = nameHere();
        try {
            value = json.getText().strip();
        } catch (com.fasterxml.jackson.core.exc.StreamConstraintsException e) {
            throw new SourceException(e, "cell-too-long", file, here.length() > 40 ? "" : here, 32_767);
        } catch (IOException | RuntimeException e) {
            throw vn.rasoat.ingest.parts.BombException.explain(e, file);
        }
        if (value.isEmpty()) {
            return false;
        }
        switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                kind = CellKind.NUMBER;
                value = NumberText.of(value);
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                kind = CellKind.BOOLEAN;
                value = token == JsonToken.VALUE_TRUE ? "TRUE" : "FALSE";
            }
            default -> kind = CellKind.TEXT;
        }
        name = here;
        pending = Event.VALUE;
        return true;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public CellKind kind() {
        return kind;
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // closing a file that was only read
        }
    }
}
