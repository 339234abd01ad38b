package vn.rasoat.job;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known about which rows belong together. */
sealed interface LinkTruth {
    /** Whether a pair is right. */
    boolean holds(int left, int right);

    /** How many right pairs there are. */
    long pairs();

    /** Rows that stand for the same have the same number; -1 stands for nothing known. */
    record Clusters(int[] left, int[] right, boolean itself) implements LinkTruth {
        @Override
        public boolean holds(int l, int r) {
            return left[l] >= 0 && left[l] == right[r];
        }

        @Override
        public long pairs() {
            Map<Integer, Long> counts = new HashMap<>();
            for (int cluster : right) {
                counts.merge(cluster, 1L, Long::sum);
            }
            counts.remove(-1);
            if (itself) {
                return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
            }
            long out = 0;
            for (int cluster : left) {
                out += counts.getOrDefault(cluster, 0L);
            }
            return out;
        }

        /** Of rows' names of what they stand for; an empty name says nothing. */
        static Clusters of(List<String> left, List<String> right, boolean itself) {
            Map<String, Integer> numbers = new HashMap<>();
            return new Clusters(numbered(left, numbers), numbered(right, numbers), itself);
        }

        private static int[] numbered(List<String> names, Map<String, Integer> numbers) {
            return names.stream()
                    .mapToInt(name -> name.isEmpty() ? -1 : numbers.computeIfAbsent(name, any -> numbers.size()))
                    .toArray();
        }

        @Override
        public String toString() {
            return "Clusters[" + left.length + ", " + right.length + "]";
        }
    }

    /** Pairs one by one: the left row in the high half, the right one in the low half. */
    record Pairs(Set<Long> all) implements LinkTruth {
        public Pairs {
            all = new HashSet<>(all);
        }

        @Override
        public boolean holds(int left, int right) {
            return all.contains(packed(left, right));
        }

        @Override
        public long pairs() {
            return all.size();
        }

        static long packed(int left, int right) {
            return (long) left << 32 | right;
        }
    }
}
