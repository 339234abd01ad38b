package vn.rasoat.register.link;

import java.util.Arrays;

/** Scored pairs of rows, sorted by the left row and then the right one. */
final class Edges {
    private int[] lefts = new int[1024];
    private int[] rights = new int[1024];
    private float[] scores = new float[1024];
    private int size;

    void add(int left, int right, double score) {
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2);
            rights = Arrays.copyOf(rights, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
        }
        lefts[size] = left;
        rights[size] = right;
        scores[size++] = (float) score;
    }

    void addAll(Edges others) {
        for (int i = 0; i < others.size; i++) {
            add(others.lefts[i], others.rights[i], others.scores[i]);
        }
    }

    int size() {
        return size;
    }

    int left(int edge) {
        return lefts[edge];
    }

    int right(int edge) {
        return rights[edge];
    }

    /** The binary logarithm of the odds. */
    float score(int edge) {
        return scores[edge];
    }

    /** The edges from the highest score to the lowest; the first in order where they are equal. */
    int[] byScore() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            int bits = Float.floatToIntBits(scores[i]);
            int ordered = bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
            order[i] = (long) ~ordered << 32 | i;
        }
        Arrays.sort(order);
        int[] out = new int[size];
        for (int i = 0; i < size; i++) {
            out[i] = (int) order[i];
        }
        return out;
    }
}
