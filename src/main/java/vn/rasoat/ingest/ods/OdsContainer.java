package vn.rasoat.ingest.ods;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
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
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        NoteList notes = new NoteList(probe.name());
        Document document = document(probe, options, notes);
        Fonts fonts = Fonts.read(document);
        Outline outline = Outline.read(document, fonts);
        outline.tell(notes);
        List<OdsSheet> sheets = new ArrayList<>();
        for (Outline.Sheet sheet : outline.sheets()) {
            sheets.add(new OdsSheet(document, sheet, fonts));
        }
        return Sheets.look(sheets, options, probe.name()).file(probe, name(), "", notes.all());
    }

    private static Document document(Probe probe, OpenOptions options, NoteList notes) throws SourceException {
        Document document = new Document(probe.content(), probe.isZip(), options.limits(), probe.name());
        if (!document.packed()) {
            return document;
        }
        try (Parts parts = document.parts()) {
            extras(parts.names(), notes);
            Manifest manifest = Manifest.read(parts, probe.name());
            return manifest.isEncrypted()
                    ? Unlocking.unlocked(document, parts, manifest, options.passwords())
                    : document;
        }
    }

    /** What is in the package besides sheets. */
    private static void extras(Collection<String> parts, NoteList notes) {
        notes.when(parts.stream().anyMatch(part -> part.matches("(basic|scripts)/.+/.+")), "macros");
        notes.when(parts.stream().anyMatch(part -> part.matches("(pictures|media)/.+")), "pictures");
    }
}
