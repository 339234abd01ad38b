package vn.rasoat.ingest.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import vn.rasoat.ingest.Probe;
import vn.rasoat.model.SourceException;

/**
 * A database, opened as often as threads read it at a time. One that is in an archive is read in memory, since SQLite could only
 * read it from a file that anyone who finds it could read too.
 */
final class SqliteFile {
    /** Each connection to a database in an archive holds all of it. */
    private static final long MOST_IN_MEMORY = 64L << 20;

    private final Probe probe;

    private SqliteFile(Probe probe) {
        this.probe = probe;
    }

    /** @throws SourceException {@code file-in-archive} when it is in an archive and too large to be read there */
    static SqliteFile of(Probe probe) throws SourceException {
        if (!probe.isOnDisk() && probe.size() > MOST_IN_MEMORY) {
            throw new SourceException("file-in-archive", probe.name());
        }
        return new SqliteFile(probe);
    }

    String name() {
        return probe.name();
    }

    /** Whether the database is a file with a folder around it. */
    boolean isOnDisk() {
        return probe.isOnDisk();
    }

    /** A connection of its own, to be {@linkplain #close closed} by the same thread. */
    Connection open() throws SQLException {
        if (probe.isOnDisk()) {
            return SqliteDriver.open(probe.path());
        }
        try (InputStream in = probe.content().stream()) {
            return SqliteDriver.openInMemory(in.readNBytes((int) MOST_IN_MEMORY));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public String toString() {
        return "SqliteFile[" + name() + "]";
    }
}
