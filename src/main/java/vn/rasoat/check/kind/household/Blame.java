package vn.rasoat.check.kind.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the fewest members whose error would explain all contradictions between pairs of them. Who contradicts most is blamed
 * first; what agrees with a member speaks for it. When nothing tells two apart, both are blamed.
 */
final class Blame {
    private static final int[] NOBODY = {};

    private final int[] points;
    private final List<int[]> contradictions = new ArrayList<>();

    Blame(int members) {
        points = new int[members];
    }

    /** Other evidence: points above 0 speak against a member, points below 0 for it. */
    void weigh(int member, int evidence) {
        points[member] += evidence;
    }

    void agree(int a, int b) {
        points[a]--;
        points[b]--;
    }

    void contradict(int a, int b) {
        contradictions.add(new int[] {a, b});
        points[a]++;
        points[b]++;
    }

    /** The members to blame, in the order of the file. */
    int[] blamed() {
        return contradictions.isEmpty() ? NOBODY : chosen();
    }

    private int[] chosen() {
        int[] score = points.clone();
        boolean[] blamed = new boolean[score.length];
        List<int[]> open = new ArrayList<>(contradictions);
        while (!open.isEmpty()) {
            int[] worst = open.get(0);
            for (int[] pair : open) {
                worst = worse(score, pair) > worse(score, worst) ? pair : worst;
            }
            int first = score[worst[0]] >= score[worst[1]] ? worst[0] : worst[1];
            int other = first == worst[0] ? worst[1] : worst[0];
            blamed[first] = true;
            blamed[other] |= score[first] == score[other] && alone(open, first);
            for (int[] pair : open) {
                if (blamed[pair[0]] || blamed[pair[1]]) {
                    score[pair[0]]--;
                    score[pair[1]]--;
                }
            }
            open.removeIf(pair -> blamed[pair[0]] || blamed[pair[1]]);
        }
        return indexes(blamed);
    }

    private static int worse(int[] score, int[] pair) {
        return Math.max(score[pair[0]], score[pair[1]]);
    }

    /** Whether one error of this member would explain no more than one contradiction. */
    private static boolean alone(List<int[]> open, int member) {
        return open.stream()
                        .filter(pair -> pair[0] == member || pair[1] == member)
                        .count()
                == 1;
    }

    private static int[] indexes(boolean[] blamed) {
        int[] out = new int[blamed.length];
        int count = 0;
        for (int i = 0; i < blamed.length; i++) {
            if (blamed[i]) {
                out[count++] = i;
            }
        }
        return Arrays.copyOf(out, count);
    }
}
