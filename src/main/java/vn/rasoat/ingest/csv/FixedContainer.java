package vn.rasoat.ingest.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.model.SourceException;

/** Text whose columns stand below each other, as older programs print lists. The columns' borders are found by themselves. */
public final class FixedContainer implements Container {
    @Override
    public String name() {
        return "fixed-width";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "prn", "lst", "dat");
    }

    @Override
    public boolean claims(Probe probe) {
        return TextSample.isText(probe)
                && columns(TextSample.of(probe, text -> 0)).isPresent();
    }

    private static Optional<FixedColumns> columns(TextSample sample) {
        return sample.delimited() ? Optional.empty() : FixedColumns.find(sample.lines());
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        TextSample sample = TextSample.of(probe, options.syllables());
        FixedColumns columns =
                columns(sample).orElseThrow(() -> new SourceException("no-table", probe.name())); // claimed by them
        FixedSheet sheet = new FixedSheet(probe, sample.sniffed(), columns, options.limits());
        Sheets seen = Sheets.look(List.of(sheet), options, probe.name());
        if (seen.tables().stream()
                .noneMatch(t -> Prose.hasHeadings(t.info(), options.headings()) || Prose.isFigures(t.info()))) {
            throw new SourceException("not-a-list", probe.name());
        }
        return new SourceFile(
                probe.path(), name(), sample.sniffed().charset().label(), seen.tables(), List.of(), seen.notes());
    }

    /** Reads lines of a text. */
    static FixedCursor cursor(FixedSheet sheet) throws SourceException {
        try {
            return new FixedCursor(sheet);
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", sheet.file());
        }
    }
}
