package vn.rasoat.ingest.dbf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.ingest.TestFiles.aside;
import static vn.rasoat.ingest.TestFiles.headers;
import static vn.rasoat.ingest.TestFiles.only;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SetAside.Reason;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.TestFiles;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Tables of dBase and FoxPro as they come, and as they never should. */
class DbfTest {
    private static final Charset ANSI = Charset.forName("windows-1252");

    private final Path folder;

    DbfTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path save(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private static DbfMaker people(int version) {
        return new DbfMaker(version, ANSI)
                .field("HOTEN", 'C', 30)
                .field("NGAYSINH", 'D', 8)
                .field("LUONG", 'N', 10, 2, 0)
                .field("DANGVIEN", 'L', 1)
                .record(false, "NguyÔn V¨n ¸nh", "19900201", "   1234.50", "T")
                .record(true, "§· xãa", "19000101", "         0", "F")
                .record(false, "", "", "", "?")
                .record(false, "TrÇn ThÞ BÐ", "00000000", "******", "n");
    }

    static Stream<Integer> versions() {
        return Stream.of(0x03, 0x30, 0x31, 0x32, 0x43, 0xF5, 0x83, 0x8B);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void every_version_is_read_deleted_records_set_aside_and_counted(int version) throws Exception {
        Path file = save("ds.dbf", people(version).bytes());

        assertThat(headers(only(file)))
                .containsExactly(List.of("HOTEN"), List.of("NGAYSINH"), List.of("LUONG"), List.of("DANGVIEN"));
        assertThat(rows(only(file)))
                .containsExactly(
                        List.of("2", "NguyÔn V¨n ¸nh", "1990-02-01", "1234.5", "TRUE"),
                        List.of("4", "TrÇn ThÞ BÐ", "0000-00-00", "******", "FALSE"));
        assertThat(aside(only(file)).counts()).isEqualTo(Map.of(Reason.DELETED, 1, Reason.EMPTY, 1));
        RowBlock block = TestFiles.blocks(only(file)).get(0);
        assertThat(List.of(block.kind(0, 0), block.kind(0, 1), block.kind(0, 2), block.kind(0, 3), block.kind(1, 1)))
                .containsExactly(CellKind.TEXT, CellKind.DATE, CellKind.NUMBER, CellKind.BOOLEAN, CellKind.TEXT);
        assertThat(open(file).notes()).isEmpty();
    }

    @Test
    void what_a_library_of_others_wrote_is_read() throws Exception {
        try (InputStream in = DbfTest.class.getResourceAsStream("/vn/rasoat/ingest/database/javadbf.dbf")) {
            Path file = save("javadbf.dbf", in.readAllBytes());

            assertThat(open(file).charset()).isEqualTo("UTF-8");
            assertThat(rows(only(file)))
                    .containsExactly(
                            List.of("2", "Nguyễn Văn An", "1990-02-01", "12.5", "TRUE"),
                            List.of("3", "Trần Thị Bé", "1985-12-30", "-7", "FALSE"),
                            List.of("4", "Lê Văn Cường", "", "", ""));
        }
    }

    @Test
    void fields_of_visual_foxpro_are_read() throws Exception {
        DbfMaker maker = new DbfMaker(0x32, ANSI)
                .field("SO", 'I', 4, 0, 0x02)
                .field("TIEN", 'Y', 8)
                .field("DO", 'B', 8)
                .field("LUC", 'T', 8)
                .field("TEN", 'V', 10, 0, 0x02)
                .field("ANH", 'G', 4)
                .field("_NullFlags", '0', 1, 0, 0x05);
        byte[] moment = ByteBuffer.allocate(8)
                .put(DbfMaker.int32(2_447_924)) // 1 February 1990
                .put(DbfMaker.int32((3 * 3600 + 4 * 60 + 5) * 1000))
                .array();
        byte[] shortText = new byte[] {'A', 'n', 0, 0, 0, 0, 0, 0, 0, 2};
        byte[] amount = DbfMaker.int64(123_456);
        byte[] real = DbfMaker.int64(Double.doubleToLongBits(0.1));
        // bit 0: SO is null, bit 1: TEN is short, bit 2: TEN is null
        maker.record(false, DbfMaker.int32(-5), amount, real, moment, shortText, "", new byte[] {0b010});
        maker.record(
                false, DbfMaker.int32(7), amount, real, new byte[8], "đầy".getBytes(UTF_8), "", new byte[] {0b101});

        assertThat(rows(only(save("v.dbf", maker.bytes()))))
                .containsExactly(
                        List.of("2", "-5", "12.3456", "0.1", "1990-02-01T03:04:05", "An", ""),
                        List.of("3", "", "12.3456", "0.1", "", "", ""));
    }

    static Stream<String> memoKinds() {
        return Stream.of("dbase3", "dbase4", "foxpro", "visual");
    }

    @ParameterizedTest
    @MethodSource("memoKinds")
    void long_texts_are_read_from_the_file_beside(String kind) throws Exception {
        byte[] text = "ghi chó dµi".getBytes(ANSI);
        boolean visual = kind.equals("visual");
        int version = Map.of("dbase3", 0x83, "dbase4", 0x8B, "foxpro", 0xF5, "visual", 0x30)
                .get(kind);
        DbfMaker maker = new DbfMaker(version, ANSI).field("TEN", 'C', 8).field("GHICHU", 'M', visual ? 4 : 10);
        Object second = visual ? DbfMaker.int32(2) : "         2";
        Object none = visual ? DbfMaker.int32(0) : "";
        Object beyond = visual ? DbfMaker.int32(9_999_999) : "9999999999";
        maker.record(false, "An", second).record(false, "Be", none).record(false, "Cu", beyond);
        ByteBuffer memo = ByteBuffer.allocate(2048);
        if (kind.equals("dbase3")) {
            memo.position(1024);
            memo.put(text).put((byte) 0x1A).put((byte) 0x1A);
        } else if (kind.equals("dbase4")) {
            memo.put(20, (byte) 0).put(21, (byte) 2).position(1024);
            memo.put(new byte[] {-1, -1, 8, 0})
                    .put(DbfMaker.int32(text.length + 8))
                    .put(text);
        } else {
            memo.putShort(6, (short) 64).position(128);
            memo.putInt(1).putInt(text.length).put(text);
        }
        Path file = save("DS.DBF", maker.bytes());
        save(kind.startsWith("dbase") ? "ds.dbt" : "Ds.Fpt", memo.array());

        assertThat(rows(only(file)))
                .containsExactly(List.of("2", "An", "ghi chó dµi"), List.of("3", "Be", ""), List.of("4", "Cu", ""));
        assertThat(open(file).notes()).isEmpty();
    }

    @Test
    void missing_long_texts_are_told_of() throws Exception {
        DbfMaker maker = new DbfMaker(0x83, ANSI).field("TEN", 'C', 8).field("GHICHU", 'M', 10);

        SourceFile file = open(save("a.dbf", maker.record(false, "An", "1").bytes()));

        assertThat(file.notes()).extracting(SourceFile.Note::code).containsExactly("memo-missing");
        assertThat(rows(file.tables().get(0))).containsExactly(List.of("2", "An", ""));
    }

    static Stream<Charset> charsets() {
        return Stream.of(UTF_8, ANSI, Charset.forName("windows-1258"));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void the_texts_tell_their_character_set_whatever_the_header_says(Charset charset) throws Exception {
        String name = Map.of(UTF_8, "Nguyễn Thị Hạnh", ANSI, "NguyÔn V¨n ¸nh")
                .getOrDefault(charset, " Nguyê\u0303n Thi\u0323 Ha\u0323nh");
        DbfMaker maker = new DbfMaker(0x03, charset).field("HOTEN", 'C', 40).field("SO", 'N', 4);
        for (int i = 0; i < 40; i++) {
            maker.record(false, name, Integer.toString(i));
        }
        SourceFile file = open(save("a.dbf", maker.bytes()));

        assertThat(file.charset()).isEqualTo(charset.name());
        assertThat(rows(file.tables().get(0)).get(0)).containsExactly("2", name, "0");
    }

    @Test
    void blocks_are_read_again_the_same() throws Exception {
        DbfMaker maker = new DbfMaker(0x03, US_ASCII).field("SO", 'N', 8).field("TEN", 'C', 5);
        for (int i = 0; i < 10_000; i++) {
            maker.record(i % 7 == 0, Integer.toString(i), "An");
        }
        Path file = save("a.dbf", maker.bytes());

        List<PendingBlock> blocks = TestFiles.pending(only(file));

        assertThat(blocks).hasSizeGreaterThan(1);
        for (PendingBlock pending : blocks) {
            RowBlock once = pending.read();
            RowBlock twice = pending.read();
            assertThat(twice.size()).isEqualTo(once.size());
            for (int r = 0; r < once.size(); r++) {
                assertThat(twice.rowNumber(r)).isEqualTo(once.rowNumber(r));
                assertThat(twice.text(r, 0)).isEqualTo(once.text(r, 0));
            }
        }
        assertThat(rows(only(file))).hasSize(8571).last().asList().containsExactly("8572", "9999", "An");
        assertThat(aside(only(file)).counts()).isEqualTo(Map.of(Reason.DELETED, 1429));
    }

    @Test
    void a_count_of_records_that_lies_is_told_of_and_bounded_by_the_file() throws Exception {
        byte[] many = people(0x03).bytes();
        System.arraycopy(DbfMaker.int32(Integer.MAX_VALUE), 0, many, 4, 4);
        byte[] few = people(0x03).bytes();
        System.arraycopy(DbfMaker.int32(1), 0, few, 4, 4);
        byte[] none = people(0x03).bytes();
        System.arraycopy(DbfMaker.int32(0), 0, none, 4, 4);

        assertThat(open(save("many.dbf", many)).notes())
                .containsExactly(new SourceFile.Note("dbf-fewer", List.of("many.dbf", "2147483647", "4")));
        assertThat(rows(only(save("many.dbf", many)))).hasSize(2);
        assertThat(open(save("few.dbf", few)).notes())
                .containsExactly(new SourceFile.Note("dbf-more", List.of("few.dbf", "1", "4")));
        assertThat(rows(only(save("few.dbf", few)))).hasSize(1);
        assertThat(rows(only(save("none.dbf", none)))).hasSize(2);
    }

    @Test
    void lengths_that_lie_are_refused() throws Exception {
        byte[] shortRecords = people(0x03).bytes();
        shortRecords[10] = 5;
        byte[] longField = people(0x03).bytes();
        longField[32 + 16] = (byte) 255;
        byte[] farData = people(0x03).bytes();
        farData[9] = (byte) 0xFF;

        for (byte[] lie : List.of(shortRecords, longField, farData)) {
            assertThatThrownBy(() -> open(save("lie.dbf", lie)))
                    .isInstanceOfSatisfying(
                            SourceException.class, e -> assertThat(e.code()).isEqualTo("database-header"));
        }
    }

    @Test
    void no_garbled_or_truncated_table_crashes_the_reader() throws Exception {
        byte[] whole = people(0x30).bytes();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] garbled = Arrays.copyOf(whole, seed % 3 == 0 ? random.nextInt(1, whole.length) : whole.length);
            for (int i = 0; i < seed / 10; i++) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt();
            }
            Path file = save("g.dbf", garbled);
            try {
                rows(open(file).tables().get(0));
            } catch (SourceException e) {
                assertThat(e.code()).as("seed " + seed).isIn("database-header", "no-table", "file-type-unknown");
            }
        }
    }
}
