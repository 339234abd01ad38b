package vn.rasoat.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.ingest.TestFiles.headers;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.Database.FileFormat;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.DateTimeType;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.TestFiles;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Access databases made by Jackcess. */
class AccessTest {
    private final Path folder;

    AccessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Makes a database with one table of people; more may be added before it is closed. */
    static Path make(Path file, FileFormat format, int people) throws Exception {
        try (Database database = DatabaseBuilder.create(format, file.toFile())) {
            database.setDateTimeType(DateTimeType.LOCAL_DATE_TIME);
            Table table = new TableBuilder("Nhân khẩu")
                    .addColumn(new ColumnBuilder("ID", DataType.LONG).setAutoNumber(true))
                    .addColumn(new ColumnBuilder("Họ tên", DataType.TEXT))
                    .addColumn(new ColumnBuilder("Ngày sinh", DataType.SHORT_DATE_TIME))
                    .addColumn(new ColumnBuilder("Lương", DataType.MONEY))
                    .addColumn(new ColumnBuilder("Chết", DataType.BOOLEAN))
                    .addColumn(new ColumnBuilder("Ghi chú", DataType.MEMO))
                    .addColumn(new ColumnBuilder("Ảnh", DataType.OLE))
                    .toTable(database);
            for (int i = 0; i < people; i++) {
                table.addRow(
                        null,
                        "Nguyễn Văn " + i,
                        LocalDateTime.of(1990, 2, 1, i % 2 == 0 ? 0 : 3, 0),
                        new BigDecimal("1234.5000"),
                        i % 2 == 0,
                        i == 0 ? "dài ".repeat(2000) : null,
                        new byte[] {1, 2, 3});
            }
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"V2000", "V2003", "V2007", "V2010", "V2016"})
    void every_version_is_read(FileFormat format) throws Exception {
        SourceFile file = open(make(folder.resolve("a" + format.getFileExtension()), format, 2));

        assertThat(file.container()).isEqualTo("access");
        assertThat(file.tables()).hasSize(1);
        assertThat(file.tables().get(0).info().sheet()).isEqualTo("Nhân khẩu");
        assertThat(headers(file.tables().get(0)).get(1)).containsExactly("Họ tên");
        assertThat(rows(file.tables().get(0)))
                .containsExactly(
                        List.of("2", "1", "Nguyễn Văn 0", "1990-02-01", "1234.5", "TRUE", "dài ".repeat(2000), ""),
                        List.of("3", "2", "Nguyễn Văn 1", "1990-02-01T03:00:00", "1234.5", "FALSE", "", ""));
        RowBlock block = TestFiles.blocks(file.tables().get(0)).get(0);
        assertThat(List.of(block.kind(0, 0), block.kind(0, 1), block.kind(0, 2), block.kind(0, 4)))
                .containsExactly(CellKind.NUMBER, CellKind.TEXT, CellKind.DATE, CellKind.BOOLEAN);
        assertThat(file.notes())
                .containsExactly(new SourceFile.Note(
                        "object-columns", List.of("a" + format.getFileExtension(), "Nhân khẩu.Ảnh")));
    }

    @Test
    void linked_tables_are_told_of_and_never_followed() throws Exception {
        Path secret = make(folder.resolve("secret.accdb"), FileFormat.V2010, 3);
        Path file = make(folder.resolve("a.accdb"), FileFormat.V2010, 1);
        try (Database database = DatabaseBuilder.open(file.toFile())) {
            database.createLinkedTable("Ở nơi khác", secret.toString(), "Nhân khẩu");
        }

        SourceFile read = open(file);

        assertThat(read.tables()).extracting(table -> table.info().sheet()).containsExactly("Nhân khẩu");
        assertThat(read.notes()).extracting(SourceFile.Note::code).containsExactly("linked-tables", "object-columns");
        assertThat(read.sheets()).contains(new SourceFile.SheetNote("Ở nơi khác", "linked", false));
    }

    @Test
    void blocks_are_read_again_the_same_and_no_lock_file_appears() throws Exception {
        Path file = make(folder.resolve("a.accdb"), FileFormat.V2010, 5000);
        List<String> once = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (PendingBlock pending : TestFiles.pending(open(file).tables().get(0))) {
            RowBlock first = pending.read();
            RowBlock second = pending.read();
            for (int r = 0; r < first.size(); r++) {
                once.add(first.rowNumber(r) + first.text(r, 1));
                twice.add(second.rowNumber(r) + second.text(r, 1));
            }
        }

        assertThat(once).hasSize(5000).last().isEqualTo("5001Nguyễn Văn 4999");
        assertThat(twice).isEqualTo(once);
        assertThat(folder.toFile().list()).containsExactly("a.accdb");
    }

    @Test
    void no_truncated_or_garbled_database_crashes_the_reader() throws Exception {
        byte[] whole = Files.readAllBytes(make(folder.resolve("a.mdb"), FileFormat.V2000, 3));
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] garbled =
                    Arrays.copyOf(whole, seed % 3 == 0 ? 4096 + random.nextInt(whole.length - 4096) : whole.length);
            for (int i = 0; i < 3 * seed; i++) {
                garbled[256 + random.nextInt(garbled.length - 256)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("g.mdb"), garbled);
            try {
                for (vn.rasoat.ingest.Table table : open(file).tables()) {
                    rows(table);
                }
            } catch (SourceException e) {
                assertThat(e.code()).as("seed " + seed).isIn("file-damaged", "no-table");
            }
        }
    }
}
