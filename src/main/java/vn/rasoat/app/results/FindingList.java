package vn.rasoat.app.results;

import java.util.AbstractList;
import java.util.function.IntFunction;
import javafx.collections.ObservableListBase;

/** Lines of the table, each made when it is looked at: a million of them cost no more than those on the screen. */
final class FindingList extends ObservableListBase<FindingRow> {
    private final IntFunction<FindingRow> maker;
    private int[] numbers = new int[0];

    FindingList(IntFunction<FindingRow> maker) {
        this.maker = maker;
    }

    /** Shows other findings. */
    void show(int[] others) {
        int[] before = numbers;
        beginChange();
        numbers = others;
        nextReplace(0, others.length, new Lines(before, maker));
        endChange();
    }

    /** The lines that were. */
    private static final class Lines extends AbstractList<FindingRow> {
        private final int[] numbers;
        private final IntFunction<FindingRow> maker;

        Lines(int[] numbers, IntFunction<FindingRow> maker) {
            this.numbers = numbers;
            this.maker = maker;
        }

        @Override
        public FindingRow get(int index) {
            return maker.apply(numbers[index]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }

    @Override
    public FindingRow get(int index) {
        return maker.apply(numbers[index]);
    }

    @Override
    public int size() {
        return numbers.length;
    }

    @Override
    public int indexOf(Object wanted) { // without making every line
        if (wanted instanceof FindingRow row) {
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] == row.number()) {
                    return i;
                }
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object wanted) {
        return indexOf(wanted);
    }

    @Override
    public boolean contains(Object wanted) {
        return indexOf(wanted) >= 0;
    }
}
