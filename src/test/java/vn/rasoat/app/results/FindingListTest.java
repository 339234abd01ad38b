package vn.rasoat.app.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener.Change;
import org.junit.jupiter.api.Test;

class FindingListTest {
    private final List<Integer> made = new ArrayList<>();
    private final FindingList list = new FindingList(number -> {
        made.add(number);
        return FindingRow.unknown(number);
    });

    @Test
    void a_million_lines_are_replaced_without_making_one() {
        List<Integer> sizes = new ArrayList<>();
        list.addListener((Change<? extends FindingRow> change) -> {
            while (change.next()) {
                sizes.add(change.getRemovedSize());
                sizes.add(change.getAddedSize());
            }
        });
        list.show(IntStream.range(0, 1_000_000).toArray());
        list.show(new int[] {7, 3});
        assertThat(sizes).containsExactly(0, 1_000_000, 1_000_000, 2);
        assertThat(made).isEmpty();
    }

    @Test
    void a_line_is_found_by_its_number() {
        list.show(new int[] {7, 3});
        FindingRow three = list.get(1);
        assertThat(list.indexOf(three)).isEqualTo(1);
        list.show(new int[] {3});
        assertThat(list.indexOf(three)).isZero();
        list.show(new int[] {7});
        assertThat(list).doesNotContain(three);
    }
}
