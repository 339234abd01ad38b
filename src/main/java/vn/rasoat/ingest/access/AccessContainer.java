package vn.rasoat.ingest.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.healthmarketscience.jackcess.Column;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.TableMetaData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.SourceFile.SheetNote;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.record.RecordTable;
import vn.rasoat.model.SourceException;

/** Databases of Microsoft Access 97 to today. Tables that stand in other files are told of and never followed. */
public final class AccessContainer implements Container {
    private static final int NAME_AT = 4;
    private static final int MOST_TABLES = 2000;

    @Override
    public String name() {
        return "access";
    }

    @Override
    public List<String> extensions() {
        return List.of("mdb", "accdb", "mde", "accde", "mdt", "accdt");
    }

    @Override
    public boolean claims(Probe probe) {
        if (!probe.startsWith(0, 1, 0, 0) || probe.head().length < 2048) {
            return false;
        }
        String kind = new String(probe.head(), NAME_AT, 15, ISO_8859_1);
        return kind.equals("Standard Jet DB") || kind.equals("Standard ACE DB");
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        AccessFile file = AccessFile.open(probe, options.passwords());
        Found found = new Found(file, options);
        try {
            Database database = file.take();
            found.look(database);
            file.give(database);
        } catch (IOException | RuntimeException e) { // Jackcess meets damage with exceptions of many kinds
            throw file.damaged(e);
        }
        return new SourceFile(probe.path(), name(), "", found.tables, found.notes(), found.sheets);
    }

    /** What is found in a database. */
    private static final class Found {
        private final AccessFile file;
        private final OpenOptions options;
        private final List<Table> tables = new ArrayList<>();
        private final List<SheetNote> sheets = new ArrayList<>();
        private final List<String> linked = new ArrayList<>();
        private final List<String> objects = new ArrayList<>();

        Found(AccessFile file, OpenOptions options) {
            this.file = file;
            this.options = options;
        }

        void look(Database database) throws IOException, SourceException {
            for (TableMetaData each : database.newTableMetaDataIterable()) {
                if (each.isLinked()) {
                    linked.add(each.getName());
                    sheets.add(new SheetNote(each.getName(), "linked", false));
                } else if (!each.isSystem() && tables.size() < MOST_TABLES) {
                    look(database.getTable(each.getName()));
                }
            }
        }

        private void look(com.healthmarketscience.jackcess.Table table) throws SourceException {
            AccessSource source = new AccessSource(
                    file,
                    table.getName(),
                    table.getColumns().stream().map(Column::getName).toList(),
                    table.getColumns().stream().map(Column::getType).toList(),
                    table.getRowCount(),
                    options.limits().cellChars());
            objects.addAll(source.objects());
            Optional<Table> found = RecordTable.look(source, options.limits(), file.name());
            found.ifPresent(tables::add);
            sheets.add(new SheetNote(table.getName(), found.isPresent() ? "table" : "empty", table.isHidden()));
        }

        List<Note> notes() {
            NoteList notes = new NoteList(file.name());
            notes.names("linked-tables", linked);
            notes.names("object-columns", objects);
            return notes.all();
        }
    }
}
