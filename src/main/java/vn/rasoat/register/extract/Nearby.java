package vn.rasoat.register.extract;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.rasoat.register.link.ValueColumn;

/** Finds the people of a register who have something telling in common with any of the rows looked for. */
final class Nearby {
    private static final int ROWS_AT_ONCE = 4096;

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
        id = facts(register, RegisterExtract.ID, column -> number -> Leftovers.digits(column.read(number)), "");
        phone = facts(
                register,
                "so_dien_thoai",
                column -> number -> column.read(number).key(),
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

    /** The rows of the register, in order. */
    int[] of(KeySet wanted) {
        int parts = (rows + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE;
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> of(wanted, part))
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    private int[] of(KeySet wanted, int part) {
        long[] keys = new long[PersonKeys.MOST];
        int[] out = new int[ROWS_AT_ONCE];
        int size = 0;
        int to = Math.min(rows, (part + 1) * ROWS_AT_ONCE);
        for (int row = part * ROWS_AT_ONCE; row < to; row++) {
            int count = PersonKeys.fill(
                    name.of(row), birth.of(row), id.of(row), phone.of(row), father.of(row), mother.of(row), keys);
            for (int k = 0; k < count; k++) {
                if (wanted.holds(keys[k])) {
                    out[size++] = row;
                    break;
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
