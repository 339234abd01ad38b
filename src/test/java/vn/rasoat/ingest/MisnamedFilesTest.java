package vn.rasoat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.ingest.SourceFile.Note;

/** A file of every kind under every kind of name: the content decides, and what the name said otherwise is told. */
class MisnamedFilesTest {
    private static final List<String> NAMES = List.of("xls", "xlsx", "csv", "xml", "mdb", "zip", "dat");
    private static final Passwords PASSWORD = (file, tried) -> Optional.of(Samples.PASSWORD.toCharArray());

    @Test
    void every_file_is_read_under_every_name_and_a_wrong_one_is_told(@TempDir Path folder) throws Exception {
        for (Path sample : Samples.all(folder)) {
            boolean slow = sample.getFileName().toString().startsWith("locked");
            SourceFile right = SourceReader.open(sample, TestFiles.options(PASSWORD));
            List<String> honest = Containers.readers().containers().stream()
                    .filter(container -> container.name().equals(right.container()))
                    .flatMap(container -> container.extensions().stream())
                    .toList();
            for (String extension : slow ? List.of("dat") : NAMES) {
                Path renamed = Files.copy(sample, folder.resolve(sample.getFileName() + "-." + extension));
                SourceFile file = SourceReader.open(renamed, TestFiles.options(PASSWORD));
                String name = String.valueOf(renamed.getFileName());
                Note told = new Note("wrong-extension", List.of(name, extension, right.container()));

                assertThat(file.container()).as(name).isEqualTo(right.container());
                assertThat(file.notes().contains(told)).as(name).isEqualTo(!honest.contains(extension));
                assertThat(file.tables()).as(name).hasSameSizeAs(right.tables());
                assertThat(TestFiles.rows(file.tables().get(0)))
                        .as(name)
                        .isEqualTo(TestFiles.rows(right.tables().get(0)));
            }
        }
    }
}
