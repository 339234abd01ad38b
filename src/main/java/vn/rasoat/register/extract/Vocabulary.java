package vn.rasoat.register.extract;

import java.util.Arrays;
import vn.rasoat.register.link.TextNumbers;
import vn.rasoat.register.link.ValueColumn;

/** Gathers the texts of a column row by row, each different text once. */
final class Vocabulary {
    private final TextNumbers numbers = new TextNumbers();
    private int[] rows = new int[256];
    private int size;

    void add(String text) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = numbers.add(text);
    }

    ValueColumn column() {
        String[] texts = numbers.texts();
        return new ValueColumn(Arrays.copyOf(rows, size), texts.length, number -> texts[number]);
    }
}
