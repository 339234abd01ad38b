package vn.rasoat.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * A file opened for reading, with the tables found in it.
 *
 * @param path the file
 * @param container what the content is, whatever the extension says: {@code xlsx}, {@code xls}, {@code csv}
 * @param charset the character set of a text file's bytes, or the empty string
 * @param tables the tables, in the file's order
 * @param notes what is worth telling about the file
 * @param sheets what every sheet or part of the file was taken for, for {@code recognize}
 * @param codeLists the narrow tables beside the others that are no lists to check but may be looked things up in
 */
public record SourceFile(
        Path path,
        String container,
        String charset,
        List<Table> tables,
        List<Note> notes,
        List<SheetNote> sheets,
        List<Table> codeLists) {
    /** A file without code lists. */
    public SourceFile(
            Path path, String container, String charset, List<Table> tables, List<Note> notes, List<SheetNote> sheets) {
        this(path, container, charset, tables, notes, sheets, List.of());
    }

    public SourceFile {
        codeLists = List.copyOf(codeLists);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        sheets = List.copyOf(sheets);
    }

    /**
     * A fact about the file that a person should know, told through the message bundle.
     *
     * @param code the message key without its prefix {@code note.}, for example {@code wrong-extension}
     * @param arguments what fills the message's places; never a person's data
     */
    public record Note(String code, List<String> arguments) {
        public Note {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What one sheet was taken for.
     *
     * @param name the sheet's name
     * @param role {@code table}, {@code code-list}, {@code empty} or {@code no-table}
     * @param hidden whether the sheet is hidden
     */
    public record SheetNote(String name, String role, boolean hidden) {}
}
