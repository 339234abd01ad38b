package vn.rasoat.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.check.KnownValues;
import vn.rasoat.check.References;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceReader;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.mapping.PackFields;
import vn.rasoat.model.SourceException;

/** Reads the values of columns on other sheets of a file, or in files beside it; each column once. */
final class ColumnsElsewhere implements References {
    private final Toolbox tools;
    private final RecognizedFile file;
    private final Map<Reference, Optional<KnownValues>> read = new HashMap<>();

    ColumnsElsewhere(Toolbox tools, RecognizedFile file) {
        this.tools = tools;
        this.file = file;
    }

    @Override
    public Optional<KnownValues> values(Reference to) {
        return read.computeIfAbsent(to, this::look);
    }

    private Optional<KnownValues> look(Reference to) {
        try {
            for (Table table : tables(to.file())) {
                Optional<TableInfo.Column> column = PackFields.column(table.info(), List.of(to.column()));
                boolean meant =
                        to.sheet().isEmpty() || PackFields.sameName(table.info().sheet(), to.sheet());
                if (meant && column.isPresent()) {
                    return Optional.of(values(table, column.get().index()));
                }
            }
        } catch (SourceException e) {
            return Optional.empty(); // the rule says that the list is not there
        }
        return Optional.empty();
    }

    private List<Table> tables(String name) throws SourceException {
        Path checked = file.source().path();
        if (name.isEmpty() || name.equals(String.valueOf(checked.getFileName()))) {
            List<Table> own = new ArrayList<>();
            file.tables().forEach(table -> own.add(table.table()));
            own.addAll(file.source().codeLists());
            return own;
        }
        SourceFile other = SourceReader.open(checked.resolveSibling(name), tools.openOptions());
        List<Table> all = new ArrayList<>(other.tables());
        all.addAll(other.codeLists());
        return all;
    }

    private KnownValues values(Table table, int column) throws SourceException {
        ColumnCleaner cleaner = new ColumnCleaner(table.info(), tools.text());
        KnownValues values = new KnownValues();
        try (BlockStream stream = table.open()) {
            for (Optional<PendingBlock> next = stream.next(); next.isPresent(); next = stream.next()) {
                RowBlock block = next.get().read();
                for (int row = 0; row < block.size() && column < block.width(); row++) {
                    if (!block.isBlank(row, column)) {
                        values.add(cleaner.cell(block, row, column).text());
                    }
                }
            }
        }
        return values;
    }
}
