package vn.rasoat.register.crosscheck;

import java.util.Arrays;

/** What one pair found, in a few numbers each; sentences are made when they are shown. */
final class Suspicions {
    private static final int WIDTH = 5;
    private static final int UNSURE = 1;

    private int[] values = new int[64 * WIDTH];
    private int size;

    /** @param rightList the list of the right row; -1 when there is none */
    void add(int leftList, int leftRow, int rightList, int rightRow, Level level, boolean sure) {
        if ((size + 1) * WIDTH > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        int at = size++ * WIDTH;
        values[at] = leftList;
        values[at + 1] = leftRow;
        values[at + 2] = rightList;
        values[at + 3] = rightRow;
        values[at + 4] = level.ordinal() << 1 | (sure ? 0 : UNSURE);
    }

    int size() {
        return size;
    }

    int leftList(int number) {
        return values[number * WIDTH];
    }

    int leftRow(int number) {
        return values[number * WIDTH + 1];
    }

    int rightList(int number) {
        return values[number * WIDTH + 2];
    }

    int rightRow(int number) {
        return values[number * WIDTH + 3];
    }

    Level level(int number) {
        return Level.values()[values[number * WIDTH + 4] >> 1];
    }

    boolean sure(int number) {
        return (values[number * WIDTH + 4] & UNSURE) == 0;
    }
}
