package vn.rasoat.ingest.xlsb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.OfficeOpen;
import vn.rasoat.ingest.parts.OfficeOpen.Relation;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.model.SourceException;

/**
 * What all sheets of a binary workbook share.
 *
 * @param content the file's bytes
 * @param file its name, for messages
 * @param sheets the sheets in their order
 * @param since1904 whether dates count from 1904
 */
record Book(
        Content content,
        String file,
        Limits limits,
        List<Sheet> sheets,
        boolean since1904,
        SharedTexts texts,
        Styles styles) {
    /** The part that makes a package a binary workbook. */
    static final String PART = "xl/workbook.bin";

    private static final int MAX_SHEETS = 10_000;

    /** A worksheet: its name, the part it is in, and whether it is hidden or very hidden. */
    record Sheet(String name, String part, boolean hidden) {}

    static Book read(Parts parts, Content content, Limits limits, String file) throws SourceException {
        try {
            Map<String, Relation> relations = OfficeOpen.relations(parts, PART, file);
            List<Sheet> sheets = new ArrayList<>();
            boolean since1904 = sheets(parts, relations, sheets);
            String texts = OfficeOpen.target(relations, "/sharedStrings", "xl/sharedStrings.bin");
            String styles = OfficeOpen.target(relations, "/styles", "xl/styles.bin");
            return new Book(
                    content,
                    file,
                    limits,
                    sheets,
                    since1904,
                    SharedTexts.read(parts, texts, limits, file),
                    Styles.read(parts, styles, file));
        } catch (IOException e) {
            throw BombException.explain(e, file);
        }
    }

    private static boolean sheets(Parts parts, Map<String, Relation> relations, List<Sheet> sheets) throws IOException {
        boolean since1904 = false;
        try (Records records = new Records(parts.part(PART).orElseThrow(() -> new IOException(PART)))) {
            while (records.next()) {
                if (records.type() == Records.BOOK_PROPERTIES) {
                    since1904 = (records.u8(0) & 1) != 0;
                } else if (records.type() == Records.SHEET && sheets.size() < MAX_SHEETS) {
                    boolean hidden = records.i32(0) != 0;
                    Relation to = relations.get(records.text(8));
                    String name = records.text(records.behindText(8));
                    if (to != null && to.type().endsWith("/worksheet") && parts.has(to.target())) {
                        sheets.add(new Sheet(name, to.target(), hidden));
                    }
                }
            }
        }
        return since1904;
    }

    /** The records of a sheet from the first, in a package opened for them alone. */
    Reading read(Sheet sheet) throws SourceException {
        Parts parts = Parts.open(content, limits, file);
        try {
            return new Reading(new Records(parts.part(sheet.part()).orElseThrow(() -> new IOException("gone"))), parts);
        } catch (IOException e) {
            parts.close();
            throw BombException.explain(e, file);
        }
    }

    /** A part being read; closing it closes its package too. */
    record Reading(Records records, Parts parts) implements AutoCloseable {
        @Override
        public void close() {
            try (parts) {
                records.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e); // closing a file that was only read
            }
        }
    }
}
