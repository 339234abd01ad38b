package vn.rasoat.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.CellKind;

/** A small table made of an example's rows: one column for each field, rows numbered from 1. */
final class ExampleTable implements Table {
    private final List<String> fields;
    private final RowBlock block;

    ExampleTable(List<Map<String, String>> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        fields = List.copyOf(names);
        RowBlock.Builder builder = new RowBlock.Builder(fields.size());
        for (int row = 0; row < rows.size(); row++) {
            builder.beginRow(row + 1);
            for (int column = 0; column < fields.size(); column++) {
                set(builder, column, rows.get(row).getOrDefault(fields.get(column), ""));
            }
        }
        block = builder.build();
    }

    /** Sets a cell; a prefix such as {@code number:} names its native kind, {@code formula:} makes it a formula's result. */
    private static void set(RowBlock.Builder builder, int column, String text) {
        if (text.startsWith("formula:")) {
            builder.set(
                    column, CellKind.TEXT, text.substring("formula:".length()).getBytes(UTF_8), true, false);
            return;
        }
        for (CellKind kind : CellKind.values()) {
            String prefix = kind.name().toLowerCase(Locale.ROOT) + ":";
            if (text.startsWith(prefix)) {
                builder.set(column, kind, text.substring(prefix.length()));
                return;
            }
        }
        builder.set(column, CellKind.TEXT, text);
    }

    List<String> fields() {
        return fields;
    }

    @Override
    public TableInfo info() {
        List<TableInfo.Column> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(new TableInfo.Column(i, List.of(fields.get(i)), false, "", List.of()));
        }
        return new TableInfo("", 0, 0, 1, columns, false, SetAside.NONE, "", List.of(), block.size());
    }

    @Override
    public BlockStream open() {
        return new BlockStream() {
            private boolean given;

            @Override
            public Optional<PendingBlock> next() {
                Optional<PendingBlock> next = given ? Optional.empty() : Optional.of(new Kept(block));
                given = true;
                return next;
            }

            @Override
            public void close() {}
        };
    }

    private record Kept(RowBlock block) implements PendingBlock {
        @Override
        public RowBlock read() {
            return block;
        }

        @Override
        public SetAside setAside() {
            return SetAside.NONE;
        }

        @Override
        public boolean rereadable() {
            return true;
        }
    }
}
