package vn.rasoat.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.Readers;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.SourceFile.SheetNote;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Spill;
import vn.rasoat.model.SourceException;

/** Reads the entries of one archive and gathers what was found in them. */
final class Unpacking {
    private static final long ROOM_IN_MEMORY = 32 << 20;
    private static final long SMALL = 64 << 20;

    private final ZipFile zip;
    private final Probe archive;
    private final OpenOptions options;
    private final Readers readers;
    private final Spill spill = new Spill(ROOM_IN_MEMORY);
    private final List<Table> tables = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<SheetNote> sheets = new ArrayList<>();
    private final List<SourceException> refusals = new ArrayList<>();
    private long inflated;
    private boolean oddNames;

    Unpacking(ZipFile zip, Probe archive, OpenOptions options, Readers readers) {
        this.zip = zip;
        this.archive = archive;
        this.options = options;
        this.readers = readers;
    }

    /** Whether the entry can be read to its end with the archive's password. */
    static boolean opens(ZipFile zip, FileHeader entry, Limits limits) {
        try (InputStream in = new Counted(zip.getInputStream(entry), entry.getCompressedSize(), limits)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException | RuntimeException e) { // with a wrong password anything may come out
            return false;
        }
    }

    /** Reads one entry; what cannot be used is noted. */
    void read(FileHeader entry) throws SourceException {
        EntryName name = EntryName.of(entry.getFileName());
        oddNames |= name.odd();
        try {
            SourceFile file = open(entry, archive.name() + " › " + name.shown());
            for (Table table : file.tables()) {
                tables.add(new EntryTable(table, name.shown()));
            }
            notes.addAll(file.notes());
            file.sheets()
                    .forEach(sheet -> sheets.add(
                            new SheetNote(EntryTable.place(name.shown(), sheet.name()), sheet.role(), sheet.hidden())));
        } catch (SourceException e) {
            refusals.add(e);
            sheets.add(new SheetNote(name.shown(), "refused", false));
            notes.add(new Note(reason(e.code()), List.of(archive.name(), name.shown())));
        }
    }

    private SourceFile open(FileHeader entry, String name) throws SourceException {
        Content content;
        try (Counted in = new Counted(zip.getInputStream(entry), entry.getCompressedSize(), options.limits())) {
            content = spill.keep(in, options.limits().inflatedBytes());
            inflated += in.count();
        } catch (IOException | RuntimeException e) { // a damaged archive meets many kinds
            throw BombException.explain(e, name);
        }
        if (inflated > options.limits().inflatedBytes()
                || (inflated > SMALL
                        && inflated / archive.size() > options.limits().inflationRatio())) {
            throw new SourceException("file-bomb", archive.name());
        }
        try {
            Probe probe = Probe.of(archive.path(), name, content);
            if (probe.isZip() && readers.containers().stream().noneMatch(reader -> reader.claims(probe))) {
                throw new SourceException("file-in-archive", name); // archives in archives can be endless
            }
            return readers.open(probe, options);
        } catch (IOException e) {
            throw BombException.explain(e, name);
        }
    }

    private static String reason(String code) {
        return switch (code) {
            case "no-table", "not-a-list", "file-type-unknown", "file-empty" -> "entry-no-list";
            case "file-encrypted", "file-encrypted-ods", "password-wrong" -> "entry-encrypted";
            case "file-bomb", "file-too-big" -> "entry-bomb";
            case "file-in-archive" -> "entry-unpack";
            default -> "entry-damaged";
        };
    }

    /** All that was found; with nothing found, the reason. */
    SourceFile result(String container) throws SourceException {
        if (tables.isEmpty()) {
            throw refusals.size() == 1
                    ? refusals.get(0)
                    : new SourceException("archive-nothing", archive.name(), refusals.size());
        }
        if (oddNames) {
            notes.add(new Note("odd-names", List.of(archive.name())));
        }
        return new SourceFile(archive.path(), container, "", tables, notes, sheets);
    }
}
