package vn.rasoat.register.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.rasoat.mapping.value.PersonalIdReader;
import vn.rasoat.register.link.Blocks;
import vn.rasoat.register.link.ValueColumn;

/** Finds the people of a register who have something telling in common with any of the rows looked for. */
final class Nearby {
    private static final int ROWS_AT_ONCE = 4096;
    /** A key that more people share says too little to be looked at. */
    private static final int LARGEST = 100;

    /**
     * What was found.
     *
     * @param people the rows of the register, in order
     * @param blocks which of them each row looked for is to be compared with, by their indexes in {@code people}
     */
    record Near(int[] people, Blocks blocks) {
        @Override
        public String toString() {
            return "Near[" + people.length + "]";
        }
    }

    private final int rows;
    private final Facts<PersonKeys.Name> name;
    private final Facts<PersonKeys.Name> father;
    private final Facts<PersonKeys.Name> mother;
    private final Facts<Integer> birth;
    private final Facts<String> id;
    private final Facts<Long> phone;

    Nearby(RegisterExtract register) {
        rows = register.rows();
        name = names(register, RegisterExtract.NAME);
        father = names(register, "ten_cha");
        mother = names(register, "ten_me");
        birth = facts(register, RegisterExtract.BIRTH, column -> number -> Leftovers.birth(column.read(number)), 0);
        id = facts(register, RegisterExtract.ID, column -> number -> digits(column, number), "");
        phone = facts(
                register,
                "so_dien_thoai",
                column -> number -> PersonKeys.phone(column.text(number)),
                0L);
    }

    /** What is known of each different text of a column. */
    private record Facts<T>(int[] numbers, Object[] ofText, T none) {
        @SuppressWarnings("unchecked") // only facts of this sort were put in
        T of(int row) {
            return numbers.length == 0 ? none : (T) ofText[numbers[row]];
        }
    }

    private interface Reading<T> {
        IntFunction<T> of(TypedColumn column);
    }

    private static String digits(TypedColumn column, int number) {
        String text = column.text(number);
        boolean plain = text.length() == PersonalIdReader.LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? text : Leftovers.digits(column.read(number));
    }

    private static Facts<PersonKeys.Name> names(RegisterExtract register, String field) {
        return facts(
                register, field, column -> number -> PersonKeys.Name.of(column.text(number)), PersonKeys.Name.NONE);
    }

    private static <T> Facts<T> facts(RegisterExtract register, String field, Reading<T> reading, T none) {
        return register.column(field)
                .map(column -> new Facts<>(
                        column.texts().values(),
                        IntStream.range(0, column.distinct())
                                .parallel()
                                .mapToObj(reading.of(column))
                                .toArray(),
                        none))
                .orElseGet(() -> new Facts<>(new int[0], new Object[0], none));
    }

    /**
     * Finds them.
     *
     * @param wanted the rows looked for
     */
    Near of(Leftovers wanted) {
        KeyNumbers keys = wanted.keys();
        int parts = (rows + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE;
        long[] hits = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> hits(keys, part))
                .flatMapToLong(Arrays::stream)
                .toArray();
        Arrays.parallelSort(hits);
        int[] firstRow = new int[keys.size() + 1];
        int[] people = new int[hits.length];
        int size = 0;
        int from = 0;
        for (int key = 0; key < keys.size(); key++) {
            int to = from;
            while (to < hits.length && (int) (hits[to] >>> 32) == key) {
                to++;
            }
            for (int i = from; i < to && to - from <= LARGEST; i++) {
                people[size++] = (int) hits[i];
            }
            firstRow[key + 1] = size;
            from = to;
        }
        return near(Arrays.copyOf(people, size), firstRow, wanted);
    }

    private Near near(int[] people, int[] firstRow, Leftovers wanted) {
        BitSet named = new BitSet(rows);
        for (int person : people) {
            named.set(person);
        }
        int[] near = named.stream().toArray();
        int[] indexes = new int[rows];
        for (int i = 0; i < near.length; i++) {
            indexes[near[i]] = i;
        }
        for (int i = 0; i < people.length; i++) {
            people[i] = indexes[people[i]];
        }
        return new Near(
                near, new Blocks(near.length, wanted.firstKeys(), wanted.keysByRow(), firstRow, people));
    }

    /** Number of the key in the high half, person in the low half. */
    private long[] hits(KeyNumbers wanted, int part) {
        long[] keys = new long[PersonKeys.MOST];
        long[] out = new long[256];
        int size = 0;
        int to = Math.min(rows, (part + 1) * ROWS_AT_ONCE);
        for (int row = part * ROWS_AT_ONCE; row < to; row++) {
            int count = PersonKeys.fill(
                    name.of(row), birth.of(row), id.of(row), phone.of(row), father.of(row), mother.of(row), keys);
            for (int k = 0; k < count; k++) {
                int number = wanted.of(keys[k]);
                if (number != KeyNumbers.UNKNOWN) {
                    out = size == out.length ? Arrays.copyOf(out, size * 2) : out;
                    out[size++] = (long) number << 32 | row;
                }
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** Some rows of a column, with only their texts. */
    static ValueColumn some(ValueColumn of, int[] rows) {
        int[] renumbered = new int[of.distinct()];
        Arrays.fill(renumbered, -1);
        int[] known = new int[Math.min(rows.length, of.distinct())];
        int[] values = new int[rows.length];
        int size = 0;
        for (int i = 0; i < rows.length; i++) {
            int number = of.values()[rows[i]];
            if (renumbered[number] < 0) {
                renumbered[number] = size;
                known[size++] = number;
            }
            values[i] = renumbered[number];
        }
        return new ValueColumn(values, size, number -> of.text().apply(known[number]));
    }
}
