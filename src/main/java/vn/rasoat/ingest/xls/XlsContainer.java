package vn.rasoat.ingest.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.parts.Ole;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.ingest.table.StoredSheet;
import vn.rasoat.model.SourceException;

/** Workbooks of Excel 97 to 2003. At most 65,536 rows of 256 columns a sheet, so a sheet is read at once. */
public final class XlsContainer implements Container {
    private static final long MAX_BYTES = 512L << 20;

    @Override
    public String name() {
        return "xls";
    }

    @Override
    public List<String> extensions() {
        return List.of("xls", "xlt");
    }

    @Override
    public boolean claims(Probe probe) {
        return Ole.begins(probe);
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        String file = probe.name();
        if (probe.size() > MAX_BYTES) {
            throw new SourceException("file-too-big", file);
        }
        try {
            return read(probe, options);
        } catch (EncryptedDocumentException e) {
            return options.passwords().unlock(file, password -> unlocked(probe, options, password));
        }
    }

    private Optional<SourceFile> unlocked(Probe probe, OpenOptions options, char[] password) throws SourceException {
        Biff8EncryptionKey.setCurrentUserPassword(new String(password));
        try {
            return Optional.of(read(probe, options));
        } catch (EncryptedDocumentException e) {
            return Optional.empty();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private SourceFile read(Probe probe, OpenOptions options) throws SourceException {
        String file = probe.name();
        NoteList notes = new NoteList(file);
        List<StoredSheet> sheets = new ArrayList<>();
        try (POIFSFileSystem parts = Ole.open(probe)) {
            DirectoryNode root = parts.getRoot();
            checkKind(root, file);
            try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
                for (int i = 0; i < book.getNumberOfSheets(); i++) {
                    XlsSheet sheet = new XlsSheet(book, i, options.limits(), file);
                    sheets.add(sheet.read());
                    sheet.tell(notes);
                }
                notes.when(!book.getAllPictures().isEmpty(), "pictures");
                notes.when(has(root, "_VBA_PROJECT_CUR"), "macros");
            }
        } catch (EncryptedDocumentException e) {
            throw e;
        } catch (OldExcelFormatException e) {
            throw new SourceException(e, "file-old-excel", file);
        } catch (IOException | RuntimeException e) { // POI meets damage with exceptions of many kinds
            throw new SourceException(e, "file-damaged", file);
        }
        return Sheets.look(sheets, options, file).file(probe, name(), "", notes.all());
    }

    private static void checkKind(DirectoryNode root, String file) throws SourceException {
        if (!has(root, "Workbook") && !has(root, "WORKBOOK")) {
            throw new SourceException(has(root, "Book") ? "file-old-excel" : "file-type-unknown", file);
        }
    }

    private static boolean has(DirectoryNode root, String entry) {
        return root.hasEntry(entry);
    }
}
