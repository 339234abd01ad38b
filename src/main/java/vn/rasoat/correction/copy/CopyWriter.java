package vn.rasoat.correction.copy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.rasoat.model.SourceException;

/** Writes copies of files of one format. */
interface CopyWriter {
    /**
     * @param refused takes what the format cannot do
     * @return the changes that were made
     */
    List<CellChange> write(List<Planned> changes, Path target, List<Refusal> refused)
            throws IOException, SourceException;
}
