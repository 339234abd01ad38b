package vn.rasoat.app.results;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableListBase;

/** Lines of the table, each made when it is looked at: a million of them cost no more than those on the screen. */
final class FindingList extends ObservableListBase<FindingRow> {
    private final IntFunction<FindingRow> maker;
    private int[] numbers = new int[0];

    FindingList(IntFunction<FindingRow> maker) {
        this.maker = maker;
    }

    /** Shows other findings; the same ones again change nothing. */
    void show(int[] others) {
        int[] before = numbers;
        if (Arrays.equals(before, others)) {
            return;
        }
        numbers = others;
        // the library's own way of telling a change copies, and so makes, every line that was
        fireChange(new Replaced(this, before));
    }

    @Override
    public FindingRow get(int index) {
        return maker.apply(numbers[index]);
    }

    @Override
    public int size() {
        return numbers.length;
    }

    /** The number of the finding in a line, without making the line. */
    int number(int index) {
        return numbers[index];
    }

    /** The line of a finding, or -1. */
    int lineOf(int number) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int indexOf(Object wanted) { // without making every line
        return wanted instanceof FindingRow row ? lineOf(row.number()) : -1;
    }

    @Override
    public int lastIndexOf(Object wanted) {
        return indexOf(wanted);
    }

    @Override
    public boolean contains(Object wanted) {
        return indexOf(wanted) >= 0;
    }

    /** All lines at once for all others. */
    private static final class Replaced extends Change<FindingRow> {
        private final int[] before;
        private boolean told;

        Replaced(FindingList list, int[] before) {
            super(list);
            this.before = before;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<FindingRow> getRemoved() {
            return new Gone(before);
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }

    /** Lines that were: known by their numbers, their words forgotten. */
    private static final class Gone extends AbstractList<FindingRow> {
        private final int[] numbers;

        Gone(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public FindingRow get(int index) {
            return FindingRow.unknown(numbers[index]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
