package vn.rasoat.register.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.Register.ListRows;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;
import vn.rasoat.register.link.ValueColumn;

/** The rows of a list whose person was not found by a number: their texts, and the keys under which to look for them. */
final class Leftovers {
    private final Map<String, Vocabulary> texts = new LinkedHashMap<>();
    private final List<Integer> slots = new ArrayList<>();
    private final int[] keySlots;
    private final KeyNumbers numbers = new KeyNumbers();
    private int[] firstKey = new int[257];
    private int[] keys = new int[1024];
    private final long[] buffer = new long[PersonKeys.MOST];
    private int[] rows = new int[256];
    private int size;

    /** @param fields the fields to gather, which the list and the register both have */
    Leftovers(List<String> fields, ListRows list) {
        for (String field : fields) {
            texts.put(field, new Vocabulary());
            slots.add(list.slot(field));
        }
        keySlots = new int[] {
            list.slot(RegisterExtract.NAME),
            list.slot(RegisterExtract.BIRTH),
            list.slot(RegisterExtract.ID),
            list.slot("so_dien_thoai"),
            list.slot("ten_cha"),
            list.slot("ten_me")
        };
    }

    /**
     * Adds a row.
     *
     * @param hidesId whether its ID is to be left out, because it is known to be right and the row only shows how lists are written
     */
    void add(int number, Row row, boolean hidesId) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            firstKey = Arrays.copyOf(firstKey, size * 2 + 1);
        }
        rows[size++] = number;
        int i = 0;
        for (Map.Entry<String, Vocabulary> each : texts.entrySet()) {
            Value value = row.get(slots.get(i++));
            boolean hidden = hidesId && each.getKey().equals(RegisterExtract.ID);
            each.getValue().add(hidden || !value.present() ? "" : value.cell().text());
        }
        Value id = row.get(keySlots[2]);
        int count = PersonKeys.fill(
                name(row.get(keySlots[0])),
                birth(row.get(keySlots[1])),
                hidesId ? "" : digits(id),
                PersonKeys.phone(row.get(keySlots[3]).cell().text()),
                name(row.get(keySlots[4])),
                name(row.get(keySlots[5])),
                buffer);
        int at = firstKey[size - 1];
        if (at + count > keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        for (int k = 0; k < count; k++) {
            keys[at + k] = numbers.add(buffer[k]);
        }
        firstKey[size] = at + count;
    }

    static PersonKeys.Name name(Value value) {
        return value.present() ? PersonKeys.Name.of(value.cell().text()) : PersonKeys.Name.NONE;
    }

    static int birth(Value value) {
        return value instanceof DateValue date
                ? date.date().map(PartialDate::packed).orElse(0)
                : 0;
    }

    static String digits(Value value) {
        return value instanceof PersonalId id ? id.digits() : "";
    }

    int size() {
        return size;
    }

    /** The row of the list. */
    int row(int index) {
        return rows[index];
    }

    ValueColumn column(String field) {
        Vocabulary vocabulary = texts.get(field);
        return vocabulary == null ? new ValueColumn(new int[size], 1, any -> "") : vocabulary.column();
    }

    List<String> fields() {
        return List.copyOf(texts.keySet());
    }

    /** The keys of all rows, numbered. */
    KeyNumbers keys() {
        return numbers;
    }

    /** For each row where its keys begin in {@link #keysByRow}, and where the last ones end. */
    int[] firstKeys() {
        return Arrays.copyOf(firstKey, size + 1);
    }

    /** The numbers of the rows' keys, row after row. */
    int[] keysByRow() {
        return Arrays.copyOf(keys, firstKey[size]);
    }
}
