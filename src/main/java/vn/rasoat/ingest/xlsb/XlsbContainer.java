package vn.rasoat.ingest.xlsb;

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

/** Binary workbooks of Excel 2007 and later. */
public final class XlsbContainer implements Container {
    @Override
    public String name() {
        return "xlsb";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsb");
    }

    @Override
    public boolean claims(Probe probe) {
        return probe.isZip() && Parts.holds(probe.content(), Limits.standard(), List.of(Book.PART));
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        NoteList notes = new NoteList(probe.name());
        Book book;
        try (Parts parts = Parts.open(probe.content(), options.limits(), probe.name())) {
            book = Book.read(parts, probe.content(), options.limits(), probe.name());
            OfficeOpen.extras(parts.names(), notes);
        }
        List<XlsbSheet> sheets = new ArrayList<>();
        for (Book.Sheet each : book.sheets()) {
            XlsbSheet sheet = XlsbSheet.look(book, each);
            sheets.add(sheet);
            notes.hidden(
                    each.name(),
                    each.hidden(),
                    !sheet.scan().hiddenColumns().isEmpty(),
                    sheet.scan().hiddenRows());
        }
        return Sheets.look(sheets, options, probe.name()).file(probe, name(), "", notes.all());
    }
}
