package vn.rasoat.ingest.sqlite;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Opens SQLite databases so that nothing of them changes and nothing they carry is run: read-only, and said to be immutable, so
 * that no journal is replayed and no lock or shared-memory file appears beside them.
 */
final class SqliteDriver {
    private static final String LIBRARY_FOLDER = "org.sqlite.tmpdir";
    private static final int JOURNAL_AT = 18;
    private static final int MOST_BYTES = 64 << 20;
    private static final List<String> SETTINGS = List.of(
            "PRAGMA trusted_schema = OFF", // functions in the schema may not do anything
            "PRAGMA query_only = ON",
            "PRAGMA cell_size_check = ON",
            "PRAGMA temp_store = MEMORY", // people's data never goes to a temporary file
            "PRAGMA mmap_size = 0",
            "PRAGMA cache_size = -8000");

    private SqliteDriver() {}

    static Connection open(Path file) throws SQLException {
        String url = "jdbc:sqlite:" + file.toUri().toASCIIString().replaceFirst("^file:/+", "file:///")
                + "?mode=ro&immutable=1";
        return careful(config(true).createConnection(url));
    }

    /** Opens the bytes of a database that is no file. */
    static Connection openInMemory(byte[] database) throws SQLException {
        Connection connection = config(false).createConnection("jdbc:sqlite::memory:");
        try {
            for (int i = JOURNAL_AT; i < JOURNAL_AT + 2 && i < database.length; i++) {
                database[i] = 1; // one that wrote ahead wants files beside it
            }
            connection.unwrap(SQLiteConnection.class).deserialize("main", database);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return careful(connection);
    }

    private static SQLiteConfig config(boolean readOnly) {
        prepareLibraryFolder();
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.enableLoadExtension(false);
        config.setBusyTimeout(0);
        return config;
    }

    private static Connection careful(Connection connection) throws SQLException {
        try {
            limit(connection.unwrap(SQLiteConnection.class));
            try (Statement statement = connection.createStatement()) {
                for (String setting : SETTINGS) {
                    statement.execute(setting);
                }
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void limit(SQLiteConnection connection) throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MOST_BYTES);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 100);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    }

    /**
     * SQLite's driver unpacks its native library, which it cannot take away again after a kill. It does so in a folder of our
     * own, which only this user may write to, and what earlier runs left there is taken away.
     */
    private static synchronized void prepareLibraryFolder() {
        if (System.getProperty(LIBRARY_FOLDER) != null) {
            return;
        }
        Path folder = Path.of(
                System.getProperty("java.io.tmpdir"), "rasoat-sqlite-" + System.getProperty("user.name", "user"));
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                create(folder);
            }
            if (isOurs(folder)) {
                clear(folder);
                System.setProperty(LIBRARY_FOLDER, folder.toString());
            }
        } catch (IOException e) {
            System.clearProperty(LIBRARY_FOLDER); // the driver then chooses a place itself
        }
    }

    private static void create(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder); // Windows: the temp folder is the user's own
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        boolean closed = Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
                .equals(PosixFilePermissions.fromString("rwx------"));
        String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
        return closed && owner.equals(System.getProperty("user.name"));
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.filter(
                            path -> String.valueOf(path.getFileName()).startsWith("sqlite-"))
                    .toList()) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) { // in use by another run, which on Windows keeps it
                    continue;
                }
            }
        }
    }
}
