package vn.rasoat.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;
import static vn.rasoat.ingest.TestFiles.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.SourceException;

/** Files made to hurt: refused with one clear line, or read, within seconds either way. */
class HostileFilesTest {
    private static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String PERSON = row(cell("1") + cell("Lê Thị An") + cell("07/03/1955") + cell("001155000011"));
    private static final String HEADER = row(cell("STT") + cell("Họ và tên") + cell("Ngày sinh") + cell("Số CCCD"));

    private final Path folder;

    HostileFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static void assertRefused(Path file, String... codes) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> {
                    for (Table table : open(file).tables()) {
                        rows(table);
                    }
                })
                .isInstanceOfSatisfying(SourceException.class, e -> {
                    assertThat(e.code()).isIn((Object[]) codes);
                    for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
                        assertThat(ResourceBundle.getBundle("vn.rasoat.ingest.messages", locale)
                                        .getString("error." + e.code()))
                                .contains("{0}");
                    }
                }));
    }

    private static String cell(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    /** A flat document with one sheet. */
    private static String document(String before, String rows) {
        return before
                + "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
                + "<table:table table:name='A'>" + rows
                + "</table:table></office:spreadsheet></office:body></office:document>";
    }

    private Path flat(String rows) throws IOException {
        return text(folder, "a.fods", document("<?xml version='1.0'?>", rows));
    }

    /** A zip whose parts are not deflated. */
    static byte[] stored(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 crc = new CRC32();
                crc.update(part.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            })
    void document_types_and_entities_are_refused_in_every_xml(String doctype) throws Exception {
        String people = "<a><b><c>1</c><d>&a;</d></b><b><c>2</c><d>x</d></b></a>";

        assertRefused(text(folder, "a.xml", doctype + people), "xml-doctype");
        assertRefused(text(folder, "a.fods", document(doctype, HEADER + PERSON)), "xml-doctype");
        assertRefused(
                text(folder, "b.xml", doctype + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"),
                "xml-doctype");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ODS_TYPE.getBytes(US_ASCII));
        parts.put("content.xml", document(doctype, HEADER + PERSON).getBytes(UTF_8));
        assertRefused(Files.write(folder.resolve("a.ods"), stored(parts)), "xml-doctype");
    }

    @Test
    void deep_nesting_is_refused() throws Exception {
        int deep = 200_000;
        assertRefused(text(folder, "a.json", "[".repeat(deep) + "]".repeat(deep)), "too-deep");
        assertRefused(text(folder, "b.json", "{\"a\":".repeat(deep) + "1" + "}".repeat(deep)), "too-deep");
        assertRefused(text(folder, "a.xml", "<a>".repeat(deep) + "</a>".repeat(deep)), "too-deep");
        assertRefused(flat(HEADER + row("<a>".repeat(deep) + "</a>".repeat(deep))), "too-deep");
        assertRefused(
                text(
                        folder,
                        "b.xml",
                        "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>" + "<a>".repeat(deep)
                                + "</a>".repeat(deep) + "</Workbook>"),
                "no-table");
    }

    @Test
    void long_cells_are_refused_and_those_of_32_kilobytes_read() throws Exception {
        String fits = "x".repeat(32_767);
        String longer = "x".repeat(32_768);

        assertThat(rows(open(flat(HEADER + PERSON + row(cell("2") + cell(fits))))
                        .tables()
                        .get(0)))
                .hasSize(2);
        assertRefused(flat(HEADER + PERSON + row(cell("2") + cell(longer))), "cell-too-long");
        assertRefused(text(folder, "a.json", "[{\"a\":1,\"b\":\"" + longer + "\"},{\"a\":2}]"), "cell-too-long");
        assertRefused(
                text(folder, "b.json", "[{\"a\":1,\"b\":\"" + longer.repeat(9) + "\"},{\"a\":2}]"),
                "cell-too-long",
                "too-deep");
        assertRefused(
                text(folder, "a.xml", "<r><a><b>1</b><c>" + longer + "</c></a><a><b>2</b></a></r>"), "cell-too-long");
    }

    @Test
    void sixteen_thousand_columns_are_read_and_more_refused() throws Exception {
        String wide =
                "<table:table-cell table:number-columns-repeated='%d' office:value-type='string'><text:p>x</text:p></table:table-cell>";

        assertThat(TestFiles.blocks(open(flat(HEADER + PERSON + row(wide.formatted(16_384))))
                                .tables()
                                .get(0))
                        .get(0)
                        .width())
                .isEqualTo(16_384);
        assertRefused(flat(HEADER + PERSON + row(wide.formatted(16_385))), "too-many-columns");
        assertRefused(flat(HEADER + PERSON + row(wide.formatted(2_000_000_000))), "file-bomb", "too-many-columns");
        StringBuilder json = new StringBuilder("[{\"a\":1");
        for (int i = 0; i < 17_000; i++) {
            json.append(",\"b").append(i).append("\":1");
        }
        assertRefused(text(folder, "a.json", json + "},{\"a\":2}]"), "too-many-columns");
    }

    @Test
    void a_million_formatted_empty_rows_cost_nothing() throws Exception {
        String empty =
                "<table:table-row table:number-rows-repeated='1048570' table:style-name='ro1'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
        StringBuilder many = new StringBuilder();
        many.append("<table:table-row><table:table-cell/></table:table-row>".repeat(300_000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(rows(open(flat(HEADER + PERSON + empty)).tables().get(0)))
                    .hasSize(1);
            assertThat(rows(open(flat(HEADER + PERSON + many + PERSON)).tables().get(0)))
                    .hasSize(2);
        });
    }

    @Test
    void a_row_repeated_without_end_is_no_list() throws Exception {
        String again = "<table:table-row table:number-rows-repeated='2000000000'>"
                + "<table:table-cell table:number-columns-repeated='1000' office:value-type='string'><text:p>x</text:p></table:table-cell></table:table-row>";

        assertRefused(flat(HEADER + PERSON + again), "file-bomb");
    }

    @Test
    void a_formula_that_refers_to_itself_is_an_error_value() throws Exception {
        String circular =
                "<table:table-cell table:formula='of:=[.B3]' office:value-type='string' office:string-value=''><text:p>Err:522</text:p></table:table-cell>";
        Table table = open(flat(HEADER + PERSON + row(cell("2") + circular + cell("1960") + cell("001060000077"))))
                .tables()
                .get(0);

        assertThat(TestFiles.blocks(table).get(0).kind(1, 1)).isEqualTo(vn.rasoat.model.CellKind.ERROR);
    }

    @Test
    void an_ods_that_inflates_without_end_is_refused() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] content = document("", HEADER + PERSON + "<!--" + " ".repeat(40 << 20) + "-->")
                .getBytes(UTF_8);
        parts.put("content.xml", content);
        byte[] bomb = Samples.zip(parts);
        // the type of the document stands uncompressed at the beginning, as OpenDocument wants it
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            ZipEntry type = new ZipEntry("mimetype");
            type.setMethod(ZipEntry.STORED);
            type.setSize(ODS_TYPE.length());
            CRC32 crc = new CRC32();
            crc.update(ODS_TYPE.getBytes(US_ASCII));
            type.setCrc(crc.getValue());
            out.putNextEntry(type);
            out.write(ODS_TYPE.getBytes(US_ASCII));
            out.putNextEntry(new ZipEntry("content.xml"));
            out.write(content);
        }

        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(Files.write(folder.resolve("a.ods"), bytes.toByteArray()), "file-bomb");
    }

    @Test
    void truncated_files_of_every_format_are_refused_or_read_in_part() throws Exception {
        for (Path sample : Samples.all(folder)) {
            byte[] whole = Files.readAllBytes(sample);
            for (int part = 1; part < 8; part++) {
                Path cut = Files.write(
                        folder.resolve("cut-" + sample.getFileName()),
                        java.util.Arrays.copyOf(whole, whole.length * part / 8));
                FuzzTest.assertReadOrRefused(cut, sample.getFileName() + " cut to " + part + "/8");
            }
        }
    }

    @Test
    void macros_links_and_connections_of_a_document_are_told_and_not_followed() throws Exception {
        String rows = HEADER
                + row(
                        cell("1")
                                + "<table:table-cell table:formula=\"of:=['file:///C:/x.ods'#$A.B2]\" office:value-type='string'><text:p>Lê An</text:p></table:table-cell>")
                + PERSON
                + PERSON;
        String links = "<table:table-source xlink:href='http://x' xmlns:xlink='http://www.w3.org/1999/xlink'/>";
        Path file = text(
                folder,
                "a.fods",
                document("", rows)
                        .replace("<table:table table:name='A'>", "<table:table table:name='A'>" + links)
                        .replace(
                                "</office:spreadsheet>",
                                "<table:database-ranges><table:database-source-sql/></table:database-ranges></office:spreadsheet>")
                        .replace(
                                "<office:body>",
                                "<office:event-listeners><x:event-listener xmlns:x='urn:x'/></office:event-listeners><office:body>"));

        assertThat(open(file).notes())
                .extracting(SourceFile.Note::code)
                .containsExactlyInAnyOrder("macros", "external-links", "connections");
    }
}
