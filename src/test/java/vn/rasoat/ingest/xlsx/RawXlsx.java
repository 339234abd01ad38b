package vn.rasoat.ingest.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that they can be as odd or hostile as a test needs. */
final class RawXlsx {
    static final String HEADER_ROW =
            "<row>" + cell("STT") + cell("Họ và tên") + cell("Ngày sinh") + cell("Số CCCD") + "</row>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    RawXlsx() {
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='DS' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
    }

    static String cell(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    RawXlsx part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    /** The first sheet, with the header row and these rows. */
    RawXlsx rows(String rows) {
        return sheet("<worksheet><sheetData>" + HEADER_ROW + rows + "</sheetData></worksheet>");
    }

    RawXlsx sheet(String xml) {
        return part("xl/worksheets/sheet1.xml", xml);
    }

    Path save(Path folder) throws IOException {
        Path path = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return path;
    }
}
