package vn.rasoat.job;

import java.util.List;
import vn.rasoat.model.Texts;
import vn.rasoat.report.FileReport;

/** What is worth telling about a file, in sentences. */
public final class FileNotes {
    private FileNotes() {}

    public static List<String> of(FileReport file, String language) {
        Texts texts = Texts.of("ingest", language);
        return file.notes().stream()
                .map(note -> texts.get("note." + note.code(), note.arguments().toArray()))
                .toList();
    }
}
