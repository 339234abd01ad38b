package vn.rasoat.ingest.xlsx;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.parts.OfficeOpen;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.model.SourceException;

/** Workbooks of Excel 2007 and later, transitional and strict. */
public final class XlsxContainer implements Container {
    /** Parts of which an Office Open XML package has at least one; which kind of document it is comes out on opening. */
    private static final List<String> OFFICE_OPEN = List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "xlsm", "xltx", "xltm");
    }

    @Override
    public boolean claims(Probe probe) {
        return probe.isZip() && Parts.holds(probe.content(), Limits.standard(), OFFICE_OPEN);
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        String file = probe.name();
        NoteList notes = new NoteList(file);
        Workbook book;
        try (Parts parts = Parts.open(probe.content(), options.limits(), file)) {
            book = Workbook.read(parts, probe.content(), options.limits(), file);
            OfficeOpen.extras(parts.names(), notes);
        }
        List<XlsxSheet> sheets = new ArrayList<>();
        for (Workbook.Sheet sheet : book.sheets()) {
            XlsxSheet one = XlsxSheet.look(book, sheet);
            sheets.add(one);
            notes.hidden(one.name(), one.hidden(), one.hasHiddenColumns(), one.hiddenRows());
        }
        return Sheets.look(sheets, options, file).file(probe, name(), "", notes.all());
    }
}
