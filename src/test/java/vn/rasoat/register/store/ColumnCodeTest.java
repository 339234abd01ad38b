package vn.rasoat.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.register.link.ValueColumn;

/** A column is the same after it was written and read, and damage is told, whatever it is. */
class ColumnCodeTest {
    private static final List<String> TEXTS = List.of("", "Nữ", "Nguyễn Thị Hà", "001090012345", "\u0000\n,\"", "𠀋");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private static ValueColumn column(Random random) {
        int distinct = 1 + random.nextInt(300);
        List<String> texts = IntStream.range(0, distinct)
                .mapToObj(i -> TEXTS.get(random.nextInt(TEXTS.size())).repeat(random.nextInt(40)) + i)
                .toList();
        int rows = random.nextInt(1000);
        int[] values = new int[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = random.nextBoolean() ? Math.min(i, distinct - 1) : random.nextInt(distinct);
        }
        return new ValueColumn(values, distinct, texts::get);
    }

    private static List<String> texts(ValueColumn column) {
        return IntStream.range(0, column.distinct())
                .mapToObj(column.text()::apply)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_column_is_the_same_when_read_again(int seed) throws Damaged {
        ValueColumn column = column(new Random(seed));
        ValueColumn read = ColumnCode.read(ColumnCode.write(column), column.values().length);
        assertThat(read.values()).isEqualTo(column.values());
        assertThat(texts(read)).isEqualTo(texts(column));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damaged_bytes_are_told_or_give_texts_but_never_anything_else(int seed) {
        Random random = new Random(seed);
        ValueColumn column = column(random);
        int rows = column.values().length;
        for (int i = 0; i < 200; i++) {
            byte[] bytes = ColumnCode.write(column);
            for (int change = random.nextInt(3); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                ValueColumn read = ColumnCode.read(bytes, rows);
                assertThat(texts(read)).hasSize(read.distinct());
                assertThat(read.values()).hasSize(rows);
            } catch (Damaged e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void a_column_of_another_number_of_rows_is_damaged() {
        byte[] bytes = ColumnCode.write(new ValueColumn(new int[] {0, 1, 0}, 2, TEXTS::get));
        assertThatThrownBy(() -> ColumnCode.read(bytes, 4)).isInstanceOf(Damaged.class);
        assertThatThrownBy(() -> ColumnCode.read(new byte[0], 0)).isInstanceOf(Damaged.class);
    }

    @Test
    void a_column_of_ids_takes_a_byte_a_row_more_than_its_texts() {
        int rows = 1000;
        ValueColumn ids = new ValueColumn(IntStream.range(0, rows).toArray(), rows, "%012d"::formatted);
        assertThat(ColumnCode.write(ids)).hasSize(4 + rows * (12 + 2));
    }
}
