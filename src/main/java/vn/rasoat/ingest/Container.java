package vn.rasoat.ingest;

import java.util.List;
import vn.rasoat.model.SourceException;

/** One kind of file that can be read. Content decides, never the extension. */
public interface Container {
    /** The container's name as in {@link SourceFile#container()}. */
    String name();

    /** Lower-case extensions that such a file honestly bears. */
    List<String> extensions();

    /** Whether the file's first bytes are of this kind. */
    boolean claims(Probe probe);

    /** Opens the file and finds its tables. */
    SourceFile open(Probe probe, OpenOptions options) throws SourceException;
}
