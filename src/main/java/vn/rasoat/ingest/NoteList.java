package vn.rasoat.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.rasoat.ingest.SourceFile.Note;

/** Gathers what is to be told of one file, each thing once. */
public final class NoteList {
    private final String file;
    private final List<Note> notes = new ArrayList<>();

    /** @param file the file's name, the first argument of every note */
    public NoteList(String file) {
        this.file = file;
    }

    /** Tells something of the whole file if it is so. */
    public void when(boolean applies, String code) {
        if (applies) {
            add(new Note(code, List.of(file)));
        }
    }

    /** Tells of names in the file, in one note; without names nothing is told. */
    public void names(String code, Collection<String> names) {
        if (!names.isEmpty()) {
            add(new Note(code, List.of(file, String.join(", ", names))));
        }
    }

    /**
     * Tells what a spreadsheet program does not show of a sheet.
     *
     * @param hidden whether the sheet itself is hidden
     * @param columns whether any of its columns is
     * @param rows how many of its rows are
     */
    public void hidden(String sheet, boolean hidden, boolean columns, int rows) {
        if (hidden) {
            add(new Note("hidden-sheet", List.of(file, sheet)));
        }
        if (columns) {
            add(new Note("hidden-columns", List.of(file, sheet)));
        }
        if (rows > 0) {
            add(new Note("hidden-rows", List.of(file, sheet, Integer.toString(rows))));
        }
    }

    /** Tells one thing more. */
    public void add(Note note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** All that is to be told, in the order in which it was found. */
    public List<Note> all() {
        return List.copyOf(notes);
    }
}
