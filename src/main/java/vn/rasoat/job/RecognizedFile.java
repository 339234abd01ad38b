package vn.rasoat.job;

import java.util.List;
import vn.rasoat.ingest.SourceFile;

/** A file with all its tables, recognised. */
public record RecognizedFile(SourceFile source, List<RecognizedTable> tables) {
    public RecognizedFile {
        tables = List.copyOf(tables);
    }

    /** The file's name without its folders. */
    public String name() {
        return String.valueOf(source.path().getFileName());
    }
}
