package vn.rasoat.job;

import java.util.List;
import java.util.OptionalInt;
import vn.rasoat.check.CellSource;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.mapping.FieldSource;
import vn.rasoat.mapping.FieldSource.DateBySex;
import vn.rasoat.mapping.FieldSource.DateParts;
import vn.rasoat.mapping.FieldSource.Joined;
import vn.rasoat.mapping.FieldSource.Single;
import vn.rasoat.mapping.FieldSource.Ticks;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.model.CellKind;

/** Makes the cells of a field from a row, as recognition found that they are to be made. */
final class Sources {
    /** Cleans the cell of a column. */
    interface Columns {
        Cell cell(RowBlock block, int row, int column);
    }

    private final Columns columns;

    Sources(Columns columns) {
        this.columns = columns;
    }

    /** @param field which of the source's fields is wanted */
    CellSource of(FieldSource source, String field) {
        if (source instanceof Single single) {
            return new OneColumn(single.column(), columns);
        }
        if (source instanceof Joined joined) {
            return new Several(joined.columns(), columns, " ");
        }
        if (source instanceof Ticks ticks) {
            return new BySex(ticks.male(), ticks.female(), columns, true);
        }
        if (source instanceof DateBySex dates) {
            return new BySex(dates.male(), dates.female(), columns, field.equals("gioi_tinh"));
        }
        DateParts parts = (DateParts) source;
        return new Parts(parts.day(), parts.month(), parts.year(), columns);
    }

    private record OneColumn(int column, Columns columns) implements CellSource {
        @Override
        public Cell cell(RowBlock block, int row) {
            return column < block.width() ? columns.cell(block, row, column) : Cell.NONE;
        }
    }

    /** The cells of several columns, joined; the first filled one is blamed. */
    private record Several(List<Integer> from, Columns columns, String separator) implements CellSource {
        @Override
        public int column() {
            return -1;
        }

        @Override
        public int columnOf(RowBlock block, int row) {
            return from.stream()
                    .filter(column -> column < block.width() && !block.isBlank(row, column))
                    .findFirst()
                    .orElse(from.get(0));
        }

        @Override
        public Cell cell(RowBlock block, int row) {
            StringBuilder raw = new StringBuilder();
            StringBuilder text = new StringBuilder();
            int faults = 0;
            CellKind kind = CellKind.BLANK;
            for (int column : from) {
                if (column < block.width() && !block.isBlank(row, column)) {
                    Cell part = columns.cell(block, row, column);
                    raw.append(raw.isEmpty() ? "" : separator).append(part.raw());
                    text.append(text.isEmpty() ? "" : separator).append(part.text());
                    faults |= part.faults();
                    kind = part.kind() == CellKind.ERROR ? CellKind.ERROR : CellKind.TEXT;
                }
            }
            return new Cell(raw.toString(), text.toString(), kind, false, faults);
        }
    }

    /** Two columns, one for men and one for women, of which the filled one tells the sex and may hold the birth date. */
    private record BySex(OptionalInt male, OptionalInt female, Columns columns, boolean sex) implements CellSource {
        @Override
        public int column() {
            return -1;
        }

        @Override
        public int columnOf(RowBlock block, int row) {
            if (filled(block, row, male)) {
                return male.getAsInt();
            }
            return female.isPresent() ? female.getAsInt() : male.orElse(-1);
        }

        @Override
        public Cell cell(RowBlock block, int row) {
            boolean man = filled(block, row, male);
            boolean woman = filled(block, row, female);
            if (!sex) {
                if (man || woman) {
                    return columns.cell(block, row, man ? male.getAsInt() : female.getAsInt());
                }
                return Cell.NONE;
            }
            if (man && woman) {
                return Cell.of("Nam/Nữ");
            }
            if (!man && !woman && male.isPresent() && female.isPresent()) {
                return Cell.NONE;
            }
            // with a single column of ticks, no tick means the other sex
            return Cell.of(man || (!woman && male.isEmpty()) ? "Nam" : "Nữ");
        }

        private static boolean filled(RowBlock block, int row, OptionalInt column) {
            return column.isPresent() && column.getAsInt() < block.width() && !block.isBlank(row, column.getAsInt());
        }
    }

    /** A date in up to three columns. */
    private record Parts(OptionalInt day, OptionalInt month, int year, Columns columns) implements CellSource {
        @Override
        public int column() {
            return -1;
        }

        @Override
        public int columnOf(RowBlock block, int row) {
            return year;
        }

        @Override
        public Cell cell(RowBlock block, int row) {
            String y = text(block, row, OptionalInt.of(year));
            String m = text(block, row, month);
            String d = text(block, row, day);
            if (y.isEmpty() && m.isEmpty() && d.isEmpty()) {
                return Cell.NONE;
            }
            String joined = m.isEmpty() ? y : d.isEmpty() ? m + "/" + y : d + "/" + m + "/" + y;
            return Cell.of(joined);
        }

        private String text(RowBlock block, int row, OptionalInt column) {
            return column.isPresent() && column.getAsInt() < block.width()
                    ? columns.cell(block, row, column.getAsInt()).text()
                    : "";
        }
    }
}
