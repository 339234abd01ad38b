package vn.rasoat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {
    @TempDir
    Path folder;

    @Test
    void settings_are_found_again() {
        UserFolder mine = new UserFolder(folder.resolve("của tôi"));
        assertThat(mine.settings()).isEqualTo(Settings.STANDARD);
        mine.save(new Settings("en", 125, true));
        assertThat(mine.settings()).isEqualTo(new Settings("en", 125, true));
    }

    @Test
    void settings_that_make_no_sense_become_sensible() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "language=fr\ntextSize=lớn\ndark=có\n");
        assertThat(new UserFolder(folder).settings()).isEqualTo(Settings.STANDARD);
        assertThat(new Settings("vi", 900, false).textSize()).isEqualTo(150);
    }

    @Test
    void the_file_opened_last_comes_first_and_each_only_once() throws IOException {
        UserFolder mine = new UserFolder(folder.resolve("mine"));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            files.add(Files.createFile(folder.resolve("danh sách " + i + ".xlsx")));
            mine.opened(files.get(i));
        }
        mine.opened(files.get(5));
        assertThat(mine.recent())
                .containsExactly(
                        files.get(5),
                        files.get(9),
                        files.get(8),
                        files.get(7),
                        files.get(6),
                        files.get(4),
                        files.get(3),
                        files.get(2));
        Files.delete(files.get(9));
        assertThat(mine.recent()).doesNotContain(files.get(9)).hasSize(7);
    }

    @Test
    void a_folder_that_cannot_be_written_to_keeps_nobody_from_working() throws IOException {
        Path file = Files.createFile(folder.resolve("tệp"));
        UserFolder broken = new UserFolder(file);
        broken.save(Settings.STANDARD.withDark(true));
        broken.opened(file);
        assertThat(broken.settings()).isEqualTo(Settings.STANDARD);
        assertThat(broken.recent()).isEmpty();
    }
}
