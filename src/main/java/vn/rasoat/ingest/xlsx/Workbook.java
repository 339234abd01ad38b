package vn.rasoat.ingest.xlsx;

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
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.model.SourceException;

/**
 * What all sheets of a workbook share.
 *
 * @param content the file's bytes
 * @param file its name, for messages
 * @param sheets the sheets in their order
 * @param since1904 whether dates count from 1904
 */
record Workbook(
        Content content,
        String file,
        Limits limits,
        List<Sheet> sheets,
        boolean since1904,
        SharedStrings strings,
        Styles styles) {
    private static final int MAX_SHEETS = 10_000;

    /** A worksheet: its name, the part it is in, and whether it is hidden or very hidden. */
    record Sheet(String name, String part, boolean hidden) {}

    static Workbook read(Parts book, Content content, Limits limits, String file) throws SourceException {
        try {
            String part = workbookPart(book, file);
            Map<String, Relation> relations = OfficeOpen.relations(book, part, file);
            List<Sheet> sheets = new ArrayList<>();
            boolean since1904 = sheets(book, part, relations, sheets, file);
            SharedStrings strings = SharedStrings.read(
                    book, OfficeOpen.target(relations, "/sharedStrings", "xl/sharedStrings.xml"), limits, file);
            Styles styles = Styles.read(book, OfficeOpen.target(relations, "/styles", "xl/styles.xml"), file);
            return new Workbook(content, file, limits, sheets, since1904, strings, styles);
        } catch (IOException e) {
            throw BombException.explain(e, file);
        }
    }

    private static String workbookPart(Parts book, String file) throws SourceException, IOException {
        String part = OfficeOpen.target(OfficeOpen.relations(book, "", file), "/officeDocument", "xl/workbook.xml");
        if (!book.has(part) || book.has("word/document.xml") || book.has("ppt/presentation.xml")) {
            throw new SourceException("file-type-unknown", file);
        }
        return part;
    }

    private static boolean sheets(
            Parts book, String part, Map<String, Relation> relations, List<Sheet> sheets, String file)
            throws SourceException, IOException {
        boolean since1904 = false;
        try (Xml xml = new Xml(book.part(part).orElseThrow(() -> new IOException(part)), file)) {
            while (xml.nextElement()) {
                if (xml.name().equals("workbookPr")) {
                    since1904 = xml.flag("date1904");
                } else if (xml.name().equals("sheet") && sheets.size() < MAX_SHEETS) {
                    Relation to = relations.get(xml.attribute("id"));
                    boolean hidden = xml.attribute("state").contains("idden");
                    if (to != null && to.type().endsWith("/worksheet") && book.has(to.target())) {
                        sheets.add(new Sheet(xml.attribute("name"), to.target(), hidden));
                    }
                }
            }
        }
        return since1904;
    }

    Parts reopen() throws SourceException {
        return Parts.open(content, limits, file);
    }
}
