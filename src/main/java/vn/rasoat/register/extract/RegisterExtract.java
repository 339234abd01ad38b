package vn.rasoat.register.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.register.link.ValueColumn;

/** An extract of the population register, compact in memory: each different text once, and the people by their numbers. */
public final class RegisterExtract {
    static final String ID = "so_dinh_danh";
    static final String OLD_ID = "so_dinh_danh_cu";
    static final String NAME = "ho_va_ten";
    static final String BIRTH = "ngay_sinh";
    static final String SEX = "gioi_tinh";

    private final RegisterAbout about;
    private final List<String> fields;
    private final List<TypedColumn> columns;
    private final int rows;
    private final LongIndex byId;
    private final LongIndex byOldId;

    private RegisterExtract(RegisterAbout about, List<String> fields, List<TypedColumn> columns, int rows) {
        this.about = about;
        this.fields = List.copyOf(fields);
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.byId = new LongIndex(ids(ID));
        this.byOldId = new LongIndex(ids(OLD_ID));
    }

    /**
     * @param columns the columns by field, all of as many rows
     * @param readers how each field's texts are read
     */
    public static RegisterExtract of(
            RegisterAbout about, Map<String, ValueColumn> columns, Map<String, ValueReader> readers) {
        List<String> fields = new ArrayList<>();
        List<TypedColumn> typed = new ArrayList<>();
        columns.forEach((field, column) -> {
            ValueReader reader = readers.get(field);
            if (reader != null) {
                fields.add(field);
                typed.add(new TypedColumn(column, reader));
            }
        });
        return new RegisterExtract(
                about, fields, typed, typed.isEmpty() ? 0 : typed.get(0).rows());
    }

    private long[] ids(String field) {
        Optional<TypedColumn> column = column(field);
        if (column.isEmpty()) {
            return new long[0];
        }
        long[] ofText = new long[column.get().distinct()];
        Arrays.parallelSetAll(ofText, number -> id(column.get(), number));
        long[] out = new long[rows];
        for (int row = 0; row < rows; row++) {
            out[row] = ofText[column.get().number(row)];
        }
        return out;
    }

    private static long id(TypedColumn column, int number) {
        Value value = column.read(number);
        return value instanceof PersonalId id ? numberOf(id) : 0;
    }

    /** The number that an ID stands for, with zeros it has lost; 0 when it is nobody's. */
    static long numberOf(PersonalId id) {
        if (id.usable()) {
            return id.key();
        }
        return id.proposal().length() == 12 ? Long.parseLong(id.proposal()) + 1 : 0;
    }

    public RegisterAbout about() {
        return about;
    }

    /** The fields it holds; their places are the slots of {@link #person}. */
    public List<String> fields() {
        return fields;
    }

    /** How many people it holds. */
    public int rows() {
        return rows;
    }

    /** Whether it holds a field. */
    public boolean has(String field) {
        return fields.contains(field);
    }

    /** How many people have an ID that another has as well: an error of the register, which is told. */
    public int repeatedIds() {
        return byId.repeated();
    }

    /** A person, with the places of {@link #fields} as slots. */
    public Row person(int row) {
        return new Person(row);
    }

    Value value(int slot, int row) {
        return slot < 0 ? Blank.ABSENT : columns.get(slot).value(row);
    }

    /** The clean text of a person's field; the empty one where there is none. */
    String text(int slot, int row) {
        return slot < 0 ? "" : columns.get(slot).text(columns.get(slot).number(row));
    }

    Optional<TypedColumn> column(String field) {
        int slot = fields.indexOf(field);
        return slot < 0 ? Optional.empty() : Optional.of(columns.get(slot));
    }

    int slot(String field) {
        return fields.indexOf(field);
    }

    LongIndex byId() {
        return byId;
    }

    LongIndex byOldId() {
        return byOldId;
    }

    /** The columns, to be kept elsewhere. */
    public Map<String, ValueColumn> columns() {
        Map<String, ValueColumn> out = new java.util.LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            out.put(fields.get(i), columns.get(i).texts());
        }
        return out;
    }

    private final class Person implements Row {
        private final int row;

        Person(int row) {
            this.row = row;
        }

        @Override
        public Value get(int slot) {
            return value(slot, row);
        }
    }

    @Override
    public String toString() { // people's data
        return "RegisterExtract[" + rows + " people]";
    }
}
