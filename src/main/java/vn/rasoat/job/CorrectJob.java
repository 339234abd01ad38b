package vn.rasoat.job;

import java.nio.file.Path;
import java.util.List;
import vn.rasoat.correction.copy.CellChange;
import vn.rasoat.correction.copy.CopyOutcome;
import vn.rasoat.correction.copy.CorrectedCopy;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceReader;
import vn.rasoat.model.SourceException;

/** Writes a corrected copy of a file from a file of changes; the original is only read. */
public final class CorrectJob {
    private final Toolbox tools;

    public CorrectJob(Toolbox tools) {
        this.tools = tools;
    }

    /**
     * @param changes a CSV file with the columns {@code sheet,row,column,was,value}, as the desktop program writes it
     * @throws SourceException when a file cannot be used; then nothing is written
     */
    public CopyOutcome run(Path file, Path changes, Path target) throws SourceException {
        List<CellChange> wanted = ChangesCsv.read(changes);
        SourceFile source = SourceReader.open(file, tools.openOptions());
        return new CorrectedCopy(source, tools.openOptions()).write(wanted, target);
    }
}
