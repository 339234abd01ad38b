package vn.rasoat.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.Launcher;

/** A check that is killed in the middle leaves nothing personal behind but what the next one takes away. */
class KilledRunTest {
    private static final int PEOPLE = 12_000;
    private static final String SECRET = "Nguyễn Thị Bí Mật";
    private static final String HEADER = "STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân\n";

    private final Path folder;

    KilledRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String person(int number) { // wrong in many ways, so that much is written
        return number + "," + SECRET + number + ",30/02/1990,Nam,00108500" + number + "\n";
    }

    private Path list(String kind) throws Exception {
        Path file = folder.resolve("ds." + kind);
        switch (kind) {
            case "csv" -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    write(out);
                }
            }
            case "zip" -> {
                try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
                    out.putNextEntry(new ZipEntry("ds.csv"));
                    write(out);
                }
            }
            case "db.zip" -> {
                Path database = folder.resolve("ds.db");
                database(database);
                try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
                    out.putNextEntry(new ZipEntry("ds.db"));
                    Files.copy(database, out);
                }
            }
            default -> database(file);
        }
        return file;
    }

    private static void write(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < PEOPLE; i++) {
            text.append(person(i));
        }
        out.write(text.toString().getBytes(UTF_8));
    }

    private static void database(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("CREATE TABLE nhan_khau(stt, ho_ten, ngay_sinh, gioi_tinh, so_dinh_danh)");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO nhan_khau VALUES(?, ?, ?, ?, ?)")) {
                for (int i = 0; i < PEOPLE; i++) {
                    String[] cells = person(i).strip().split(",");
                    for (int c = 0; c < cells.length; c++) {
                        insert.setString(c + 1, cells[c]);
                    }
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    private Process start(Path list, Path temp, Path out) throws IOException {
        return ChildProgram.start(
                Launcher.class,
                List.of("-Djava.io.tmpdir=" + temp),
                List.of("check", list.toString(), "--out", out.toString()));
    }

    /** Waits until something is written, and kills; false when the check was done before. */
    private static boolean killWhileWriting(Process process, Path out) throws Exception {
        try (WatchService watch = out.getFileSystem().newWatchService()) {
            out.register(watch, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_CREATE);
            while (process.isAlive()) {
                WatchKey key = watch.poll(1, TimeUnit.SECONDS);
                if (size(out.resolve(".findings.csv.part")) > 0) {
                    process.destroyForcibly().waitFor();
                    return true;
                }
                if (key != null) {
                    key.reset();
                }
            }
        }
        return false;
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> names(Path in) throws IOException {
        return files(in).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static boolean isPersonal(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            return bytes.contains(new String(SECRET.getBytes(UTF_8), ISO_8859_1)) || bytes.contains("00108500");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "zip", "db", "db.zip"})
    void nothing_personal_outlives_a_kill(String kind) throws Exception {
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Path out = Files.createDirectories(folder.resolve("out"));
        Path list = list(kind);

        assertThat(killWhileWriting(start(list, temp, out), out)).isTrue();

        assertThat(files(temp)).noneMatch(KilledRunTest::isPersonal);
        assertThat(names(out)).isNotEmpty().allMatch(name -> name.startsWith(".") && name.endsWith(".part"));
        Path good = Files.writeString(folder.resolve("tốt.csv"), HEADER + "1,Lê An,01/02/1990,Nam,001090012345\n");
        Main.run(
                new String[] {"check", good.toString(), "--out", out.toString(), "--format", "json"},
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
        assertThat(names(out)).containsExactly("summary.json");
    }

    @Test
    void a_check_that_ends_by_itself_leaves_no_temporary_file() throws Exception {
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Path out = Files.createDirectories(folder.resolve("out"));

        assertThat(start(list("db"), temp, out).waitFor()).isEqualTo(Main.ERRORS_FOUND);

        assertThat(names(temp)).isEmpty();
        assertThat(names(out))
                .containsExactlyInAnyOrder("findings.csv", "correction-list.xlsx", "report.html", "summary.json");
    }
}
