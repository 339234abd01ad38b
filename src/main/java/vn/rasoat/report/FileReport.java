package vn.rasoat.report;

import java.util.List;
import vn.rasoat.ingest.SourceFile.Note;

/**
 * What became of one file.
 *
 * @param name the file's name without its folders
 * @param sha256 the fingerprint of its bytes; empty when it could not be read
 * @param bytes its size
 * @param container what it is, whatever its extension says
 * @param charset the character set of a text file
 * @param notes what is worth telling about it
 * @param problem why it could not be checked, told in the reader's language; empty when it was
 * @param lists the lists in it
 */
public record FileReport(
        String name,
        String sha256,
        long bytes,
        String container,
        String charset,
        List<Note> notes,
        String problem,
        List<ListReport> lists) {
    public FileReport {
        notes = List.copyOf(notes);
        lists = List.copyOf(lists);
    }

    /** A file that could not be checked. */
    public static FileReport unusable(String name, String problem) {
        return new FileReport(name, "", 0, "", "", List.of(), problem, List.of());
    }
}
