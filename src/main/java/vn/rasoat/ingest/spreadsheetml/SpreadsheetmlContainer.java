package vn.rasoat.ingest.spreadsheetml;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
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
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        Outline outline = Outline.read(probe.content(), options.limits(), probe.name());
        NoteList notes = new NoteList(probe.name());
        List<MlSheet> sheets = new ArrayList<>();
        for (Outline.Sheet sheet : outline.sheets()) {
            sheets.add(new MlSheet(probe.content(), options.limits(), probe.name(), sheet, outline.fonts()));
            sheet.tell(notes);
        }
        notes.when(outline.comments(), "comments");
        return Sheets.look(sheets, options, probe.name()).file(probe, name(), outline.encoding(), notes.all());
    }
}
