package vn.rasoat.register.crosscheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.register.link.ValueColumn;

/**
 * The people of all lists seen so far, each once, with what the first list that knew it said of them. An extract of it is made for
 * each list, so that people are found in it in the same way as in the population register.
 */
final class Hub {
    static final String ID = "so_dinh_danh";
    static final String NAME = "ho_va_ten";
    static final String BIRTH = "ngay_sinh";
    /** The person's number in the hub, carried along as a field. */
    static final String NUMBER = "stt";

    private static final RegisterAbout ABOUT = new RegisterAbout("", "", "", "");

    private final List<Texts> columns = new ArrayList<>();
    private final Map<String, ValueReader> readers;
    private final List<String> fields;
    private final Map<Long, Integer> byId = new HashMap<>();
    private int size;

    /** The texts of a field; the first is the empty one. */
    private static final class Texts {
        private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));
        private final List<String> texts = new ArrayList<>(List.of(""));
        private int[] rows = new int[1024];

        void set(int row, String text) {
            if (row >= rows.length) {
                rows = Arrays.copyOf(rows, Math.max(row + 1, rows.length * 2));
            }
            Integer known = numbers.get(text);
            if (known == null) {
                known = texts.size();
                numbers.put(text, known);
                texts.add(text);
            }
            rows[row] = known;
        }

        boolean blank(int row) {
            return row >= rows.length || rows[row] == 0;
        }

        ValueColumn column(int from, int size) {
            int distinct = texts.size();
            return new ValueColumn(Arrays.copyOfRange(rows, from, size), distinct, texts::get);
        }
    }

    /** @param readers the fields that are held, with their readers; that of {@link #NUMBER} among them */
    Hub(Map<String, ValueReader> readers) {
        this.readers = Map.copyOf(readers);
        this.fields = readers.keySet().stream()
                .filter(field -> !field.equals(NUMBER))
                .sorted()
                .toList();
        fields.forEach(field -> columns.add(new Texts()));
    }

    int size() {
        return size;
    }

    /**
     * Adds the person of a row.
     *
     * @param withId whether the row's ID is theirs
     */
    int add(PersonList list, int row, boolean withId) {
        int person = size++;
        for (int i = 0; i < columns.size(); i++) {
            boolean kept = withId || !fields.get(i).equals(ID);
            columns.get(i).set(person, kept ? text(list, fields.get(i), row) : "");
        }
        if (withId) {
            number(list, row, person);
        }
        return person;
    }

    /** Takes over what a row knows of a person and the hub does not yet. */
    void learn(int person, PersonList list, int row) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).blank(person)) {
                String text = text(list, fields.get(i), row);
                if (!text.isEmpty()) {
                    columns.get(i).set(person, text);
                }
            }
        }
        number(list, row, person);
    }

    private static String text(PersonList list, String field, int row) {
        Value value = list.identity(list.slot(field), row);
        return value.present() ? value.cell().text() : "";
    }

    private void number(PersonList list, int row, int person) {
        long key = key(list.value(list.slot(ID), row));
        if (key != 0) {
            byId.putIfAbsent(key, person);
        }
    }

    /** The number that an ID stands for; 0 when it is nobody's. */
    static long key(Value value) {
        return value instanceof PersonalId id && id.usable() ? id.key() : 0;
    }

    /** The person with an ID, or -1. */
    int withId(long key) {
        return key == 0 ? -1 : byId.getOrDefault(key, -1);
    }

    /** The people from a number on. */
    RegisterExtract extract(int from) {
        Map<String, ValueColumn> out = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            out.put(fields.get(i), columns.get(i).column(from, size));
        }
        int[] own = new int[size - from];
        Arrays.setAll(own, row -> row);
        out.put(NUMBER, new ValueColumn(own, own.length, row -> Integer.toString(from + row)));
        return RegisterExtract.of(ABOUT, out, readers);
    }

    @Override
    public String toString() { // people's data
        return "Hub[" + size + " people]";
    }
}
