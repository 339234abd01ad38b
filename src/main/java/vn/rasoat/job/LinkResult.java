package vn.rasoat.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.rasoat.register.link.Linkage;
import vn.rasoat.register.link.Linkage.Pair;
import vn.rasoat.register.link.Zone;

/** What linking found, together with the rows it is about. */
record LinkResult(
        LinkList left, LinkList right, IntFunction<String> leftKeys, IntFunction<String> rightKeys, Linkage linkage) {
    /** Rows that belong together: rows of the left list, and of the right one. */
    record Cluster(int[] left, int[] right) {
        @Override
        public String toString() {
            return "Cluster[" + left.length + ", " + right.length + "]";
        }
    }

    boolean itself() {
        return left == right;
    }

    long count(Zone zone) {
        return linkage.pairs().stream().filter(pair -> pair.zone() == zone).count();
    }

    /** The rows of a list that have no match. */
    int[] alone(boolean ofLeft) {
        boolean[] matched = new boolean[ofLeft ? left.rows() : right.rows()];
        for (Pair pair : linkage.pairs()) {
            if (pair.zone() == Zone.MATCH) {
                if (ofLeft || itself()) {
                    matched[pair.left()] = true;
                }
                if (!ofLeft || itself()) {
                    matched[pair.right()] = true;
                }
            }
        }
        return IntStream.range(0, matched.length).filter(row -> !matched[row]).toArray();
    }

    /** The groups of rows joined by matches, in the order of their first rows. */
    List<Cluster> clusters() {
        if (itself()) {
            return linkage.clusters().stream()
                    .map(rows -> new Cluster(rows, new int[0]))
                    .toList();
        }
        int size = left.rows();
        int[] parent = IntStream.range(0, size + right.rows()).toArray();
        for (Pair pair : linkage.pairs()) {
            if (pair.zone() == Zone.MATCH) {
                int a = root(parent, pair.left());
                int b = root(parent, size + pair.right());
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int row = 0; row < parent.length; row++) {
            int root = root(parent, row);
            if (root != row) {
                groups.computeIfAbsent(root, any -> new ArrayList<>(List.of(any)))
                        .add(row);
            }
        }
        return groups.values().stream().map(rows -> cluster(rows, size)).toList();
    }

    private static Cluster cluster(List<Integer> rows, int size) {
        int[] all = rows.stream().mapToInt(row -> row).toArray();
        return new Cluster(
                Arrays.stream(all).filter(row -> row < size).toArray(),
                Arrays.stream(all)
                        .filter(row -> row >= size)
                        .map(row -> row - size)
                        .toArray());
    }

    private static int root(int[] parent, int of) {
        int row = of;
        while (parent[row] != row) {
            parent[row] = parent[parent[row]];
            row = parent[row];
        }
        return row;
    }

    @Override
    public String toString() {
        return "LinkResult[" + left.name() + ", " + right.name() + "]";
    }
}
