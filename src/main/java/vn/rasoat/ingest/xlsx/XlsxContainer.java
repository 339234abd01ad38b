package vn.rasoat.ingest.xlsx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
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
    public boolean readsAnyContent() {
        return true;
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        String file = probe.name();
        List<Note> notes = new ArrayList<>();
        Workbook book;
        try (Parts parts = Parts.open(probe.content(), options.limits(), file)) {
            book = Workbook.read(parts, probe.content(), options.limits(), file);
            notes.addAll(extras(parts.names(), file));
        }
        List<XlsxSheet> sheets = new ArrayList<>();
        for (Workbook.Sheet sheet : book.sheets()) {
            XlsxSheet one = XlsxSheet.look(book, sheet);
            sheets.add(one);
            notes.addAll(hidden(one, file));
        }
        Sheets seen = Sheets.look(sheets, options, file);
        return new SourceFile(probe.path(), name(), "", seen.tables(), notes, seen.notes(), seen.codeLists());
    }

    /** What is in the workbook besides sheets. */
    private static List<Note> extras(Collection<String> parts, String file) {
        List<Note> notes = new ArrayList<>();
        note(notes, "macros", file, parts.stream().anyMatch(p -> p.endsWith("vbaproject.bin")));
        note(notes, "external-links", file, parts.stream().anyMatch(p -> p.startsWith("xl/externallinks/")));
        note(notes, "connections", file, parts.contains("xl/connections.xml"));
        note(notes, "pictures", file, parts.stream().anyMatch(p -> p.startsWith("xl/media/")));
        note(
                notes,
                "comments",
                file,
                parts.stream().anyMatch(p -> p.matches("xl/(.*/)?(threadedcomments/.*|comments[^/]*\\.xml)")));
        return notes;
    }

    private static void note(List<Note> notes, String code, String file, boolean applies) {
        if (applies) {
            notes.add(new Note(code, List.of(file)));
        }
    }

    private static List<Note> hidden(XlsxSheet sheet, String file) {
        List<Note> notes = new ArrayList<>();
        if (sheet.hidden()) {
            notes.add(new Note("hidden-sheet", List.of(file, sheet.name())));
        }
        if (sheet.hasHiddenColumns()) {
            notes.add(new Note("hidden-columns", List.of(file, sheet.name())));
        }
        if (sheet.hiddenRows() > 0) {
            notes.add(new Note("hidden-rows", List.of(file, sheet.name(), Integer.toString(sheet.hiddenRows()))));
        }
        return notes;
    }
}
