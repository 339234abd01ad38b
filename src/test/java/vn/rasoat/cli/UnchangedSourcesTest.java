package vn.rasoat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.ingest.Samples;

/** No format's reader changes a byte or the time of a file, or leaves anything beside it. */
class UnchangedSourcesTest {
    private static final FileTime THEN = FileTime.fromMillis(1_600_000_000_000L);

    private final Path folder;

    UnchangedSourcesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Map<String, String> state(Path folder) throws Exception {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                state.put(
                        file.getFileName().toString(),
                        Files.getLastModifiedTime(file) + " " + HexFormat.of().formatHex(digest));
            }
        }
        return state;
    }

    private static int run(List<String> arguments) {
        return Main.run(
                arguments.toArray(String[]::new),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
    }

    /** A database whose program was killed while it had changes to write. */
    private static Path unwritten(Path folder) throws Exception {
        Path open = Files.createDirectory(folder.resolveSibling("open")).resolve("wal.db");
        Path file = folder.resolve("wal.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + open);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE nhan_khau(ho_ten, ngay_sinh)");
            statement.execute("INSERT INTO nhan_khau VALUES('Lê Thị An', '1955-03-07')");
            statement.execute("PRAGMA wal_checkpoint");
            statement.execute("INSERT INTO nhan_khau VALUES('Phạm Văn Bình', '1988-12-31')");
            Files.copy(open, file);
            Files.copy(open.resolveSibling("wal.db-wal"), folder.resolve("wal.db-wal"));
        }
        return file;
    }

    @Test
    void a_file_of_any_format_stays_as_it_was_and_alone() throws Exception {
        Path sources = Files.createDirectory(folder.resolve("nguồn"));
        Path password = Files.write(folder.resolve("password.txt"), Samples.PASSWORD.getBytes(UTF_8));
        List<Path> files = new ArrayList<>(Samples.all(sources));
        files.add(unwritten(sources));
        try (Stream<Path> all = Files.list(sources)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(file, THEN);
            }
        }
        Map<String, String> before = state(sources);

        for (Path file : files) {
            List<String> options = List.of(file.toString(), "--password-file", password.toString());
            List<String> check = new ArrayList<>(
                    List.of("check", "--out", folder.resolve("out").toString()));
            check.addAll(options);
            List<String> recognize = new ArrayList<>(List.of("recognize"));
            recognize.addAll(options);
            assertThat(run(check)).as(file.getFileName().toString()).isIn(Main.FINE, Main.ERRORS_FOUND);
            assertThat(run(recognize)).as(file.getFileName().toString()).isEqualTo(Main.FINE);
        }

        assertThat(state(sources)).isEqualTo(before);
    }
}
