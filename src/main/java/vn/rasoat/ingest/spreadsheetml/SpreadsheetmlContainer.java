package vn.rasoat.ingest.spreadsheetml;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.parts.XmlRoot;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.model.SourceException;

/** SpreadsheetML 2003. */
public final class SpreadsheetmlContainer implements Container {
    private static final String SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";

    @Override
    public String name() {
        return "xml-2003";
    }

    @Override
    public List<String> extensions() {
        return List.of("xml");
    }

    @Override
    public boolean claims(Probe probe) {
        return XmlRoot.of(probe)
                .filter(root -> root.isNamed("Workbook", SPREADSHEET))
                .isPresent();
    }

    @Override
    public boolean readsAnyContent() {
        return true;
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        Outline outline = Outline.read(probe.content(), options.limits(), probe.name());
        List<Note> notes = new ArrayList<>();
        List<MlSheet> sheets = new ArrayList<>();
        for (Outline.Sheet sheet : outline.sheets()) {
            sheets.add(new MlSheet(probe.content(), options.limits(), probe.name(), sheet, outline.fonts()));
            notes.addAll(sheet.notes(probe.name()));
        }
        if (outline.comments()) {
            notes.add(new Note("comments", List.of(probe.name())));
        }
        Sheets seen = Sheets.look(sheets, options, probe.name());
        return new SourceFile(probe.path(), name(), outline.encoding(), seen.tables(), notes, seen.notes(), seen.codeLists());
    }
}
