package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;

/** Which tables of a file with several are checked. */
class TableChoiceTest {
    private static final Toolbox TOOLS = Toolbox.bundled();
    private static final String PEOPLE =
            """
            CREATE TABLE nhan_khau (id INT, ho_ten TEXT, ngay_sinh DATE, cccd TEXT, gioi_tinh TEXT);
            INSERT INTO nhan_khau VALUES (1, 'Nguyễn Văn An', '1990-02-01', '001090012345', 'Nam'),
            (2, 'Trần Thị Bé', '1985-12-30', '001185012345', 'Nữ');
            """;
    private static final String OTHERS =
            """
            CREATE TABLE nguoi_dung (tai_khoan TEXT, ho_ten TEXT, quyen TEXT);
            INSERT INTO nguoi_dung VALUES ('an', 'Nguyễn Văn An', 'quản trị'), ('be', 'Trần Thị Bé', 'nhập liệu');
            CREATE TABLE cau_hinh (khoa TEXT, gia_tri TEXT);
            INSERT INTO cau_hinh VALUES ('phien_ban', '3.1'), ('che_do', 'nhanh');
            """;

    private final Path folder;

    TableChoiceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private RecognizedFile file(String sql) throws Exception {
        Path path = Files.writeString(folder.resolve("xa.sql"), sql, StandardCharsets.UTF_8);
        return new Recognition(TOOLS).open(path, Optional.empty(), Overrides.NONE, Checking.AS_OF);
    }

    private static List<String> chosen(TableChoice choice) {
        return choice.lists().stream()
                .flatMap(list -> list.tables().stream())
                .map(table -> table.table().info().sheet())
                .toList();
    }

    @Test
    void of_a_database_the_tables_that_look_like_people_are_chosen_and_the_others_told_of() throws Exception {
        TableChoice choice = TableChoice.of(file(PEOPLE + OTHERS), List.of(), TOOLS);

        assertThat(chosen(choice)).containsExactly("nhan_khau");
        assertThat(choice.notes())
                .containsExactly(new Note("tables-left-out", List.of("xa.sql", "nguoi_dung, cau_hinh")));
    }

    @Test
    void tables_that_are_named_are_chosen_whatever_they_look_like() throws Exception {
        TableChoice choice =
                TableChoice.of(file(PEOPLE + OTHERS), List.of("CAU_HINH", "public.nhan_khau", "không có"), TOOLS);

        assertThat(chosen(choice)).containsExactly("nhan_khau", "cau_hinh");
        assertThat(choice.notes()).containsExactly(new Note("tables-missing", List.of("xa.sql", "không có")));
    }

    @Test
    void a_name_that_no_table_has_is_refused_with_the_names_there_are() throws Exception {
        RecognizedFile file = file(PEOPLE + OTHERS);

        assertThatThrownBy(() -> TableChoice.of(file, List.of("dân"), TOOLS))
                .isInstanceOfSatisfying(SourceException.class, e -> {
                    assertThat(e.code()).isEqualTo("table-unknown");
                    assertThat(e.arguments()).containsExactly("xa.sql", "dân", "nhan_khau, nguoi_dung, cau_hinh");
                });
    }

    @Test
    void a_database_without_people_is_refused_until_a_table_is_named() throws Exception {
        RecognizedFile file = file(OTHERS);

        assertThat(TableChoice.of(file, List.of(), TOOLS).notes())
                .containsExactly(new Note("no-people-table", List.of("xa.sql", "nguoi_dung, cau_hinh")));
        assertThatThrownBy(() -> TableChoice.toCheck(file, List.of(), TOOLS))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.code()).isEqualTo("no-people-table"));
        assertThat(chosen(TableChoice.toCheck(file, List.of("nguoi_dung"), TOOLS)))
                .containsExactly("nguoi_dung");
    }

    @Test
    void the_only_table_of_a_file_is_always_chosen() throws Exception {
        RecognizedFile file = file(OTHERS.substring(OTHERS.indexOf("CREATE TABLE cau_hinh")));

        assertThat(chosen(TableChoice.toCheck(file, List.of(), TOOLS))).containsExactly("cau_hinh");
    }

    @Test
    void the_screen_begins_with_the_first_table_that_will_be_checked() throws Exception {
        file(OTHERS + PEOPLE);

        CheckSession session = CheckSession.open(folder.resolve("xa.sql"), TOOLS, Checking.AS_OF);

        assertThat(session.firstChecked()).isEqualTo(2);
        assertThat(session.notes()).extracting(Note::code).containsExactly("tables-left-out");
    }
}
