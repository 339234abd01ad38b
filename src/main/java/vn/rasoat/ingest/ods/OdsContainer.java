package vn.rasoat.ingest.ods;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.XmlRoot;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.model.SourceException;

/** OpenDocument spreadsheets. */
public final class OdsContainer implements Container {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    @Override
    public String name() {
        return "ods";
    }

    @Override
    public List<String> extensions() {
        return List.of("ods", "ots", "fods");
    }

    @Override
    public boolean claims(Probe probe) {
        if (probe.isZip()) {
            String begin = new String(probe.head(), 0, Math.min(probe.head().length, 256), US_ASCII);
            return begin.contains("mimetype" + TYPE);
        }
        return XmlRoot.of(probe)
                .filter(root -> root.isNamed("document", OFFICE))
                .isPresent();
    }

    @Override
    public boolean readsAnyContent() {
        return true;
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        List<Note> notes = new ArrayList<>();
        Document document = new Document(probe.content(), probe.isZip(), options.limits(), probe.name());
        if (probe.isZip()) {
            try (Parts parts = document.parts()) {
                if (Manifest.isEncrypted(parts, probe.name())) {
                    throw new SourceException("file-encrypted-ods", probe.name());
                }
                notes.addAll(extras(parts.names(), probe.name()));
            }
        }
        Fonts fonts = Fonts.read(document);
        Outline outline = Outline.read(document, fonts);
        notes.addAll(outline.notes(notes));
        List<OdsSheet> sheets = new ArrayList<>();
        for (Outline.Sheet sheet : outline.sheets()) {
            sheets.add(new OdsSheet(document, sheet, fonts));
        }
        Sheets seen = Sheets.look(sheets, options, probe.name());
        return new SourceFile(probe.path(), name(), "", seen.tables(), notes, seen.notes(), seen.codeLists());
    }

    /** What is in the package besides sheets. */
    private static List<Note> extras(Collection<String> parts, String file) {
        List<Note> notes = new ArrayList<>();
        if (parts.stream().anyMatch(p -> p.matches("(basic|scripts)/.+/.+"))) {
            notes.add(new Note("macros", List.of(file)));
        }
        if (parts.stream().anyMatch(p -> p.matches("(pictures|media)/.+"))) {
            notes.add(new Note("pictures", List.of(file)));
        }
        return notes;
    }
}
