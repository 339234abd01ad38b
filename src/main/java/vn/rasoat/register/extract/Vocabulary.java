package vn.rasoat.register.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.register.link.ValueColumn;

/** Gathers the texts of a column row by row, each different text once. */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int[] rows = new int[256];
    private int size;

    void add(String text) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        Integer known = numbers.get(text);
        if (known == null) {
            known = texts.size();
            texts.add(text);
            numbers.put(text, known);
        }
        rows[size++] = known;
    }

    ValueColumn column() {
        return new ValueColumn(Arrays.copyOf(rows, size), texts.size(), texts::get);
    }
}
