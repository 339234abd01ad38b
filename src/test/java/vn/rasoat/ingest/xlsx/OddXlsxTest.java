package vn.rasoat.ingest.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.ingest.TestFiles.blocks;
import static vn.rasoat.ingest.TestFiles.only;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;
import static vn.rasoat.ingest.xlsx.RawXlsx.cell;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Workbooks that no library writes but that arrive all the same. */
class OddXlsxTest {
    private static final String PERSON =
            "<row><c><v>1</v></c>" + cell("Lê An") + cell("1955") + cell("001055000001") + "</row>";

    private final Path folder;

    OddXlsxTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void rows_and_cells_without_addresses_follow_each_other() throws Exception {
        Path file = new RawXlsx()
                .rows(PERSON + "<row r='5'><c r='B5' t='str'><v>Bình</v></c><c><v>1956</v></c></row>")
                .save(folder);

        assertThat(rows(only(file)))
                .containsExactly(
                        List.of("2", "1", "Lê An", "1955", "001055000001"), List.of("5", "", "Bình", "1956", ""));
    }

    @Test
    void rich_text_is_joined_without_its_reading_aid_and_escapes_are_undone() throws Exception {
        Path file = new RawXlsx()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst count='999999999' uniqueCount='999999999'><si><r><t>Lê </t></r><r><rPr><b/></rPr><t>An</t></r><rPh><t>bỏ</t></rPh></si>"
                                + "<si><t>dòng_x000D_\nhai 😀</t></si></sst>")
                .rows("<row><c><v>1</v></c><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>77</v></c></row>")
                .save(folder);

        assertThat(rows(only(file))).containsExactly(List.of("2", "1", "Lê An", "dòng\r\nhai 😀", ""));
    }

    @Test
    void numbers_with_exponents_are_plain_and_huge_ones_stay() throws Exception {
        Path file = new RawXlsx()
                .rows(
                        "<row><c><v>1.19012345E11</v></c><c><v>1E999999999</v></c><c><v>0.30000000000000004</v></c><c t='d'><v>1990-02-05T00:00:00.000Z</v></c></row>")
                .save(folder);

        assertThat(rows(only(file))).containsExactly(List.of("2", "119012345000", "1E999999999", "0.3", "1990-02-05"));
        assertThat(blocks(only(file)).get(0).kind(0, 3)).isEqualTo(CellKind.DATE);
    }

    @Test
    void prefixed_names_and_a_lying_dimension_do_no_harm() throws Exception {
        String rows = (RawXlsx.HEADER_ROW + PERSON).replaceAll("<(/?)(\\w)", "<$1x:$2");
        Path file = new RawXlsx()
                .sheet(
                        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:dimension ref='A1:XFD1048576'/><x:sheetData>"
                                + rows
                                + "</x:sheetData><x:mergeCells><x:mergeCell ref='A2:A3'/></x:mergeCells></x:worksheet>")
                .save(folder);

        assertThat(rows(only(file))).containsExactly(List.of("2", "1", "Lê An", "1955", "001055000001"));
    }

    @Test
    void a_million_empty_formatted_rows_cost_little() throws Exception {
        StringBuilder empty = new StringBuilder();
        for (int r = 3; r <= 1_048_576; r++) {
            empty.append("<row r='")
                    .append(r)
                    .append("' s='1'><c r='A")
                    .append(r)
                    .append("' s='1'/></row>");
        }
        Path file = new RawXlsx().rows(PERSON + empty).save(folder);

        assertThat(rows(only(file))).hasSize(1);
        assertThat(blocks(only(file))).hasSize(1);
    }

    @Test
    void what_else_is_in_a_workbook_is_told() throws Exception {
        Path file = new RawXlsx()
                .rows(PERSON)
                .part("xl/vbaProject.bin", "")
                .part("xl/externalLinks/externalLink1.xml", "")
                .part("xl/connections.xml", "")
                .part("xl/media/image1.png", "")
                .save(folder);

        assertThat(open(file).notes())
                .extracting(Note::code)
                .containsExactly("macros", "external-links", "connections", "pictures");
    }

    @Test
    void merged_areas_that_overlap_or_cover_the_sheet_do_no_harm() throws Exception {
        StringBuilder merges =
                new StringBuilder("<mergeCell ref='A1:XFD1048576'/><mergeCell ref='B2:B1'/><mergeCell ref='A2:A3'/>");
        for (int i = 0; i < 20_000; i++) {
            merges.append("<mergeCell ref='B2:XFD1048576'/>");
        }
        Path file = new RawXlsx()
                .sheet("<worksheet><sheetData>" + RawXlsx.HEADER_ROW + PERSON + "</sheetData><mergeCells>" + merges
                        + "</mergeCells></worksheet>")
                .save(folder);

        assertThat(rows(only(file))).containsExactly(List.of("2", "1", "Lê An", "1955", "001055000001"));
    }

    @Test
    void a_zip_bomb_is_refused() throws Exception {
        Path path = folder.resolve("a.xlsx");
        new RawXlsx().save(folder);
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] spaces = new byte[1 << 20];
        java.util.Arrays.fill(spaces, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            try (var source = new java.util.zip.ZipFile(path.toFile())) {
                for (var entry : java.util.Collections.list(source.entries())) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    source.getInputStream(entry).transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (int i = 0; i < 3000; i++) {
                zip.write(spaces);
            }
        }

        assertRefused(bomb, "file-bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE worksheet [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            })
    void document_types_and_entities_are_refused(String doctype) throws Exception {
        Path file = new RawXlsx()
                .sheet(doctype + "<worksheet><sheetData>" + RawXlsx.HEADER_ROW + "<row>" + cell("&a;")
                        + "</row></sheetData></worksheet>")
                .save(folder);

        assertRefused(file, "xml-doctype");
    }

    @Test
    void broken_xml_and_impossible_addresses_are_refused() throws Exception {
        assertRefused(new RawXlsx().rows("<row><c><v>1</v>").save(folder), "file-damaged");
        assertRefused(
                new RawXlsx().rows("<row r='1048577'>" + cell("A") + "</row>").save(folder), "file-damaged");
        assertRefused(new RawXlsx().rows("<row><c r='ZZZ2'><v>1</v></c></row>").save(folder), "too-many-columns");
        assertRefused(
                new RawXlsx()
                        .rows("<row>" + cell("a".repeat(40_000)) + "</row>")
                        .save(folder),
                "cell-too-long");
        assertRefused(new RawXlsx().part("word/document.xml", "").rows(PERSON).save(folder), "file-type-unknown");
    }

    @Test
    void sixteen_thousand_columns_and_cells_of_32_kilobytes_are_read() throws Exception {
        String wide = "<row>" + cell("x").repeat(16_384) + "</row>";
        Path file = new RawXlsx()
                .rows(PERSON + wide + "<row><c><v>2</v></c>" + cell("a".repeat(32_767)) + "</row>")
                .save(folder);

        assertThat(blocks(only(file)).get(0).width()).isEqualTo(16_384);
        assertThat(rows(only(file))).hasSize(3);
    }

    private static void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> rows(only(file))).isInstanceOfSatisfying(SourceException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.arguments()).first().isEqualTo(file.getFileName().toString());
        });
    }
}
