package vn.rasoat.register.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.rasoat.model.Knowledge;
import vn.rasoat.register.compare.Comparator;
import vn.rasoat.register.compare.Comparisons;

/** Makes link tasks of rows in memory. */
final class Lists {
    static final Comparisons TOOLS = new Comparisons(LocalDate.of(2026, 11, 1), address -> 0);
    static final Defaults DEFAULTS = Defaults.from(Knowledge.bundled());

    private Lists() {}

    static <T> ValueColumn column(List<T> rows, Function<T, String> cell) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> texts = new ArrayList<>();
        int[] values = new int[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.computeIfAbsent(cell.apply(rows.get(i)), text -> {
                texts.add(text);
                return texts.size() - 1;
            });
        }
        return new ValueColumn(values, texts.size(), texts::get);
    }

    static <T> LinkTask task(
            List<T> left,
            Optional<List<T>> right,
            Map<String, Comparator> fields,
            Function<String, Function<T, String>> cells) {
        List<LinkField> made = new ArrayList<>();
        fields.forEach((name, comparator) -> made.add(LinkField.of(
                name,
                comparator,
                TOOLS,
                column(left, cells.apply(name)),
                right.map(rows -> column(rows, cells.apply(name))))));
        return new LinkTask(
                made,
                left.size(),
                right.map(List::size).orElse(left.size()),
                right.isEmpty(),
                right.isPresent(),
                List.of(),
                DEFAULTS,
                0.9,
                0.1);
    }
}
