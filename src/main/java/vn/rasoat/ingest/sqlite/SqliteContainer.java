package vn.rasoat.ingest.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.SheetNote;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.record.RecordTable;
import vn.rasoat.model.SourceException;

/** Databases of SQLite. Tables are read; views, triggers and virtual tables would run what the file carries and are only told of. */
public final class SqliteContainer implements Container {
    private static final String MAGIC = "SQLite format 3\0";

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public List<String> extensions() {
        return List.of("sqlite", "sqlite3", "db", "db3", "s3db", "sl3");
    }

    @Override
    public boolean claims(Probe probe) {
        return probe.startsWith(MAGIC.chars().toArray());
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        String file = probe.name();
        List<Table> tables = new ArrayList<>();
        List<SheetNote> sheets = new ArrayList<>();
        SqliteFile database = SqliteFile.of(probe);
        NoteList notes = new NoteList(file);
        if (database.isOnDisk()) {
            beside(probe, notes);
        }
        try (Connection connection = database.open()) {
            Schema schema = Schema.read(connection, database);
            for (SqliteTable each : schema.tables()) {
                SqliteSource source = new SqliteSource(each, options.limits().cellChars());
                Optional<Table> table = RecordTable.look(source, options.limits(), file);
                table.ifPresent(tables::add);
                sheets.add(new SheetNote(each.name(), table.isPresent() ? "table" : "empty", false));
            }
            sheets.addAll(schema.others());
            schema.notes().forEach(notes::names);
        } catch (SQLException e) {
            throw new SourceException(e, "file-damaged", file);
        }
        return new SourceFile(probe.path(), name(), "", tables, notes.all(), sheets);
    }

    /** Changes that a program has not yet written into the database itself stand in files beside it. */
    private static void beside(Probe probe, NoteList notes) throws SourceException {
        try {
            Path log = probe.path().resolveSibling(probe.name() + "-wal");
            Path journal = probe.path().resolveSibling(probe.name() + "-journal");
            boolean unwritten = Files.isRegularFile(log) && Files.size(log) > 0;
            boolean interrupted = Files.isRegularFile(journal) && Files.size(journal) > 0;
            notes.when(unwritten, "database-unwritten");
            notes.when(interrupted && !unwritten, "database-interrupted");
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", probe.name());
        }
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e); // a connection that only read has nothing to lose
        }
    }
}
