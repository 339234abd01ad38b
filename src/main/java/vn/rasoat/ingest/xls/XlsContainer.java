package vn.rasoat.ingest.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
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
        return probe.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        String file = probe.name();
        if (probe.size() > MAX_BYTES) {
            throw new SourceException("file-too-big", file);
        }
        List<Note> notes = new ArrayList<>();
        List<StoredSheet> sheets = new ArrayList<>();
        try (POIFSFileSystem parts = new POIFSFileSystem(probe.path().toFile(), true)) {
            DirectoryNode root = parts.getRoot();
            checkKind(root, file);
            try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
                for (int i = 0; i < book.getNumberOfSheets(); i++) {
                    XlsSheet sheet = new XlsSheet(book, i, options.limits(), file);
                    sheets.add(sheet.read());
                    notes.addAll(sheet.notes());
                }
                note(notes, "pictures", file, !book.getAllPictures().isEmpty());
                note(notes, "macros", file, has(root, "_VBA_PROJECT_CUR"));
            }
        } catch (EncryptedDocumentException e) {
            throw new SourceException(e, "file-encrypted", file);
        } catch (OldExcelFormatException e) {
            throw new SourceException(e, "file-old-excel", file);
        } catch (IOException | RuntimeException e) { // POI meets damage with exceptions of many kinds
            throw new SourceException(e, "file-damaged", file);
        }
        Sheets seen = Sheets.look(sheets, options, file);
        return new SourceFile(probe.path(), name(), "", seen.tables(), notes, seen.notes(), seen.codeLists());
    }

    private static void checkKind(DirectoryNode root, String file) throws SourceException {
        if (has(root, "EncryptedPackage") || has(root, "EncryptionInfo")) {
            throw new SourceException("file-encrypted", file); // an xlsx with a password
        }
        if (!has(root, "Workbook") && !has(root, "WORKBOOK")) {
            throw new SourceException(has(root, "Book") ? "file-old-excel" : "file-type-unknown", file);
        }
    }

    private static boolean has(DirectoryNode root, String entry) {
        return root.hasEntry(entry);
    }

    private static void note(List<Note> notes, String code, String file, boolean applies) {
        if (applies) {
            notes.add(new Note(code, List.of(file)));
        }
    }
}
