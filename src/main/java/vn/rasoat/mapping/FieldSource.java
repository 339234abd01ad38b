package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** How the value of a field is made from a row's cells. Columns are indexes in the sheet, from 0. */
public sealed interface FieldSource {
    /** The fields it gives a value to. */
    List<String> fields();

    /** The columns it reads, in the sheet's order or, for {@link Joined}, in the order of joining. */
    List<Integer> columns();

    /** The cell of one column, as it is. */
    record Single(String field, int column) implements FieldSource {
        @Override
        public List<String> fields() {
            return List.of(field);
        }

        @Override
        public List<Integer> columns() {
            return List.of(column);
        }
    }

    /** The non-blank cells of several columns, joined by a blank: family and given name; parts of a place. */
    record Joined(String field, List<Integer> columns) implements FieldSource {
        public Joined {
            columns = List.copyOf(columns);
        }

        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    /** The sex, told by which of two columns is ticked; at least one of them is there. */
    record Ticks(OptionalInt male, OptionalInt female) implements FieldSource {
        @Override
        public List<String> fields() {
            return List.of("gioi_tinh");
        }

        @Override
        public List<Integer> columns() {
            return present(male, female);
        }
    }

    /** A birth date written in the column of the person's sex; tells both. At least one of the columns is there. */
    record DateBySex(OptionalInt male, OptionalInt female) implements FieldSource {
        @Override
        public List<String> fields() {
            return List.of("ngay_sinh", "gioi_tinh");
        }

        @Override
        public List<Integer> columns() {
            return present(male, female);
        }
    }

    /** A birth date in three columns; day and month may have none. */
    record DateParts(OptionalInt day, OptionalInt month, int year) implements FieldSource {
        @Override
        public List<String> fields() {
            return List.of("ngay_sinh");
        }

        @Override
        public List<Integer> columns() {
            return present(day, month, OptionalInt.of(year));
        }
    }

    private static List<Integer> present(OptionalInt... columns) {
        List<Integer> out = new ArrayList<>();
        for (OptionalInt column : columns) {
            column.ifPresent(out::add);
        }
        return out;
    }
}
