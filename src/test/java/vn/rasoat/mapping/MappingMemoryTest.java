package vn.rasoat.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.SourceException;

class MappingMemoryTest {
    private static TableInfo table(String second) {
        return new Kit.TableOf()
                .column("Họ tên", "Lê An")
                .column(second, "001190123456")
                .info();
    }

    @Test
    void a_choice_is_recalled_for_the_same_header_only(@TempDir Path folder) throws SourceException {
        MappingMemory memory = new FileMappingMemory(folder.resolve("a/mapping.json"));
        memory.remember(table("Mã"), new Overrides(Map.of("Mã", "so_dinh_danh", "A", "")));
        MappingMemory later = new FileMappingMemory(folder.resolve("a/mapping.json"));
        assertThat(later.recall(table("MÃ "))).isEqualTo(new Overrides(Map.of("A", "", "B", "so_dinh_danh")));
        assertThat(later.recall(table("Mã số"))).isEqualTo(Overrides.NONE);
    }

    @Test
    void the_file_holds_neither_headings_nor_values(@TempDir Path folder) throws SourceException, IOException {
        Path file = folder.resolve("mapping.json");
        new FileMappingMemory(file).remember(table("Mã bí mật"), new Overrides(Map.of("B", "so_dinh_danh")));
        assertThat(Files.readString(file, UTF_8))
                .doesNotContain("bí mật", "Lê An", "001190123456")
                .contains("so_dinh_danh");
        assertThat(folder.resolve("mapping.json.new")).doesNotExist();
    }

    @Test
    void a_broken_file_counts_as_empty_and_a_table_without_headings_is_not_remembered(@TempDir Path folder)
            throws SourceException, IOException {
        Path file = folder.resolve("mapping.json");
        Files.writeString(file, "{\"tables\": [broken", UTF_8);
        MappingMemory memory = new FileMappingMemory(file);
        assertThat(memory.recall(table("Mã"))).isEqualTo(Overrides.NONE);
        TableInfo headless = new Kit.TableOf().column("", "a").info();
        memory.remember(headless, new Overrides(Map.of("A", "stt")));
        assertThat(memory.recall(headless)).isEqualTo(Overrides.NONE);
    }

    @Test
    void overrides_are_read_as_the_command_line_gives_them() throws SourceException {
        assertThat(Overrides.parse(List.of("Số CCCD = so_dinh_danh", "C=", "a=b=stt"), Kit.DICTIONARY)
                        .choices())
                .containsExactly(Map.entry("Số CCCD", "so_dinh_danh"), Map.entry("C", ""), Map.entry("a=b", "stt"));
        assertThatThrownBy(() -> Overrides.parse(List.of("Số CCCD"), Kit.DICTIONARY))
                .hasMessage("map-syntax");
        assertThatThrownBy(() -> Overrides.parse(List.of("A=so_gi_do"), Kit.DICTIONARY))
                .hasMessage("map-field");
    }
}
