package vn.rasoat.register.crosscheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import vn.rasoat.check.Register.ListRows;
import vn.rasoat.check.Register.Taker;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.register.link.ValueColumn;

/** One list of one kind, compact in memory: each different text of a column once. Safe for several threads. */
public final class PersonList implements ListRows {
    /** Columns with more different texts than that are read anew each time: keeping the values would take too much room. */
    private static final int MOST_KEPT = 4096;

    private final About about;
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final Places places;

    /**
     * What a list is.
     *
     * @param file the file's name
     * @param profile the kind of list
     * @param register whether it is an extract of the population register rather than a list of the commune's
     * @param date the day on which the list held; empty when nothing tells
     */
    public record About(String file, String profile, boolean register, Optional<LocalDate> date) {}

    /** Where rows stand. */
    public interface Places {
        int rows();

        /** The sheet's name, or the empty string. */
        String sheet(int row);

        /** The row number as Excel shows it. */
        int rowNumber(int row);
    }

    private record Column(ValueColumn texts, ValueReader reader, Optional<AtomicReferenceArray<Value>> kept) {
        Value value(int row) {
            int number = texts.values()[row];
            if (kept.isEmpty()) {
                return read(number);
            }
            Value known = kept.get().get(number);
            if (known == null) {
                known = read(number);
                kept.get().set(number, known); // several threads may read the same text; they find the same
            }
            return known;
        }

        private Value read(int number) {
            String text = texts.text().apply(number);
            return text.isEmpty() ? Blank.ABSENT : reader.read(Cell.of(text));
        }
    }

    /** @param readers how each field's texts are read */
    public PersonList(About about, Places places, Map<String, ValueColumn> columns, Map<String, ValueReader> readers) {
        this.about = about;
        this.places = places;
        columns.forEach((field, texts) -> {
            ValueReader reader = readers.get(field);
            if (reader != null) {
                slots.put(field, this.columns.size());
                this.columns.add(new Column(
                        texts,
                        reader,
                        texts.distinct() <= MOST_KEPT
                                ? Optional.of(new AtomicReferenceArray<>(texts.distinct()))
                                : Optional.empty()));
            }
        });
    }

    public About about() {
        return about;
    }

    /** The sheet of a row, or the empty string. */
    public String sheet(int row) {
        return places.sheet(row);
    }

    /** The row number as Excel shows it. */
    public int rowNumber(int row) {
        return places.rowNumber(row);
    }

    @Override
    public int size() {
        return places.rows();
    }

    @Override
    public int slot(String field) {
        return slots.getOrDefault(field, -1);
    }

    Value value(int slot, int row) {
        return slot < 0 ? Blank.ABSENT : columns.get(slot).value(row);
    }

    /** The text of a field in a row; empty when the list does not have it. */
    public String text(String field, int row) {
        Value value = value(slot(field), row);
        return value.present() ? value.cell().text() : "";
    }

    /** What a row says of who somebody is: an old number of nine digits says nothing against one of twelve. */
    Value identity(int slot, int row) {
        Value value = value(slot, row);
        return value instanceof PersonalId id && id.form() == PersonalId.Form.NINE_DIGITS ? Blank.ABSENT : value;
    }

    private Row row(int row) {
        return slot -> identity(slot, row);
    }

    @Override
    public void forEach(Taker taker) {
        for (int row = 0; row < size(); row++) {
            taker.take(row, row(row));
        }
    }

    /** Some of the rows, in their order. */
    ListRows some(int[] rows) {
        return new ListRows() {
            @Override
            public int size() {
                return rows.length;
            }

            @Override
            public int slot(String field) {
                return PersonList.this.slot(field);
            }

            @Override
            public void forEach(Taker taker) {
                for (int i = 0; i < rows.length; i++) {
                    taker.take(i, row(rows[i]));
                }
            }
        };
    }

    @Override
    public String toString() { // people's data
        return "PersonList[" + about.profile() + ", " + size() + " rows]";
    }
}
