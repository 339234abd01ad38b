package vn.rasoat.ingest.xlsb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.Samples;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.SourceFile.SheetNote;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TestFiles;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Binary workbooks, the way another program writes them. */
class XlsbTest {
    private final Path folder;

    XlsbTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private SourceFile sample() throws Exception {
        return open(Files.write(folder.resolve("a.xlsb"), Samples.bytes("people.xlsb")));
    }

    @Test
    void a_binary_workbook_is_read_with_types_merged_and_hidden_parts() throws Exception {
        SourceFile file = sample();

        assertThat(file.container()).isEqualTo("xlsb");
        assertThat(file.notes())
                .containsExactly(
                        new Note("hidden-columns", List.of("a.xlsb", "Nhân khẩu")),
                        new Note("hidden-rows", List.of("a.xlsb", "Nhân khẩu", "1")),
                        new Note("hidden-sheet", List.of("a.xlsb", "Dân tộc")));
        assertThat(file.sheets())
                .containsExactly(
                        new SheetNote("Nhân khẩu", "table", false), new SheetNote("Dân tộc", "code-list", true));
        Table table = file.tables().get(0);
        assertThat(table.info().headerFirstRow()).isEqualTo(3);
        assertThat(table.info().columns().get(4).hidden()).isTrue();
        assertThat(table.info().columns().get(1).font()).isEqualTo("Calibri");
        for (int again = 0; again < 2; again++) {
            assertThat(rows(table))
                    .containsExactly(
                            List.of("4", "1", "Lê Thị An", "1955-03-07", "Nữ", "001155000011", "48.5", "TRUE", "#N/A"),
                            List.of(
                                    "5",
                                    "2",
                                    "Phạm Văn Bình",
                                    "1988-12-31",
                                    "Nam",
                                    "001088000022",
                                    "1000000000000000",
                                    "FALSE",
                                    ""),
                            List.of("6", "3", "Hoàng Cúc", "2001-01-01", "Nữ", "001301000033", "-3", "TRUE", ""));
        }
    }

    @Test
    void kinds_and_formulas_are_told() throws Exception {
        RowBlock block = TestFiles.blocks(sample().tables().get(0)).get(0);

        assertThat(List.of(
                        block.kind(0, 0),
                        block.kind(0, 1),
                        block.kind(0, 2),
                        block.kind(0, 4),
                        block.kind(0, 6),
                        block.kind(0, 7)))
                .containsExactly(
                        CellKind.NUMBER, CellKind.TEXT, CellKind.DATE, CellKind.TEXT, CellKind.BOOLEAN, CellKind.ERROR);
    }

    /** The sample with another first sheet. */
    private Path with(byte[] sheet) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Samples.bytes("people.xlsb")))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        parts.put("xl/worksheets/sheet1.bin", sheet);
        return Files.write(folder.resolve("b.xlsb"), Samples.zip(parts));
    }

    /** A record as [MS-XLSB] 2.1.4 has it: type and size in groups of seven bits. */
    private static byte[] record(int type, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(type < 0x80 ? type : type & 0x7F | 0x80);
        if (type >= 0x80) {
            out.write(type >> 7);
        }
        int size = data.length;
        for (; size > 0x7F; size >>= 7) {
            out.write(size & 0x7F | 0x80);
        }
        out.write(size);
        out.writeBytes(data);
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] row(int index) {
        return record(Records.ROW, little(17).putInt(index).array());
    }

    private static byte[] text(int type, int column, String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16LE);
        int rich = type == Records.RICH_CELL ? 1 : 0;
        ByteBuffer data = little(12 + rich + utf16.length + 8).putInt(column).position(8 + rich);
        return record(type, data.putInt(text.length()).put(utf16).array());
    }

    private static byte[] sheet(byte[]... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(record(Records.ROWS_BEGIN, new byte[0]));
        for (byte[] each : records) {
            out.writeBytes(each);
        }
        out.writeBytes(record(Records.ROWS_END, new byte[0]));
        return out.toByteArray();
    }

    private static byte[] head() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(row(0));
        out.writeBytes(text(6, 0, "Họ và tên"));
        out.writeBytes(text(6, 1, "Số CCCD"));
        out.writeBytes(text(6, 2, "Tuổi"));
        return out.toByteArray();
    }

    @Test
    void results_of_formulas_rich_texts_and_cells_without_a_column_are_read() throws Exception {
        byte[] number =
                record(9, little(24).putInt(2).position(8).putDouble(41.5).array());
        byte[] packed =
                record(2, little(12).putInt(2).putInt(0).putInt(4100 << 2 | 3).array());
        byte[] behind = record(13, little(8).putInt(0).putInt(7 << 2 | 2).array());
        Table table = open(with(sheet(
                        head(),
                        row(1),
                        text(8, 0, "Lê Thị An"),
                        text(Records.RICH_CELL, 1, "001155000011"),
                        number,
                        row(2),
                        text(6, 0, "Phạm Bình"),
                        text(6, 1, "001088000022"),
                        packed,
                        row(4),
                        text(6, 0, "Hoàng Cúc"),
                        text(6, 1, "001301000033"),
                        behind)))
                .tables()
                .get(0);

        assertThat(rows(table))
                .containsExactly(
                        List.of("2", "Lê Thị An", "001155000011", "41.5"),
                        List.of("3", "Phạm Bình", "001088000022", "41"),
                        List.of("5", "Hoàng Cúc", "001301000033", "7"));
        RowBlock block = TestFiles.blocks(table).get(0);
        assertThat(block.isFormula(0, 0)).isTrue();
        assertThat(block.isFormula(0, 2)).isTrue();
        assertThat(block.isFormula(1, 0)).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void a_record_that_lies_is_damage(String how, byte[] record) throws Exception {
        assertThatThrownBy(() -> {
                    for (Table table : open(with(sheet(head(), row(1), record))).tables()) {
                        rows(table);
                    }
                })
                .as(how)
                .isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.code())
                        .isIn("file-damaged", "too-many-columns", "cell-too-long"));
    }

    static List<Arguments> a_record_that_lies_is_damage() {
        byte[] longText =
                record(6, little(12).position(8).putInt(Integer.MAX_VALUE).array());
        byte[] farColumn = text(6, 20_000, "x");
        byte[] noColumn = text(6, -5, "x");
        byte[] cut = record(5, little(10).array());
        byte[] back = row(0);
        byte[] farRow = row(2_000_000);
        byte[] endless = {6, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x7F};
        byte[] wide = text(6, 0, "x".repeat(40_000));
        return List.of(
                Arguments.of("a text longer than its record", longText),
                Arguments.of("a column beyond the last", farColumn),
                Arguments.of("a column before the first", noColumn),
                Arguments.of("a number cut short", cut),
                Arguments.of("a row before the last", concat(row(5), back)),
                Arguments.of("a row beyond the last", farRow),
                Arguments.of("a record longer than the part", endless),
                Arguments.of("a text longer than a cell", wide));
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
