package vn.rasoat.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import vn.rasoat.check.GroupCheck.Group;
import vn.rasoat.model.SourceException;

/** Brings together the rows that share a key and lets the group checks judge them. */
final class GroupRunner {
    private final Plan plan;
    private final KeptRows kept;
    private final long rows;
    private final Counts counts;
    private final FindingStore store;
    private final ExecutorService pool;

    GroupRunner(Plan plan, KeptRows kept, long rows, Counts counts, FindingStore store, ExecutorService pool) {
        this.pool = pool;
        this.plan = plan;
        this.kept = kept;
        this.rows = rows;
        this.counts = counts;
        this.store = store;
    }

    void run() throws SourceException, IOException {
        Map<List<RowKey>, List<PlannedCheck>> byKey = new LinkedHashMap<>();
        for (PlannedCheck planned : plan.of(GroupCheck.class)) {
            byKey.computeIfAbsent(((GroupCheck) planned.check()).keys(), k -> new ArrayList<>())
                    .add(planned);
        }
        Iterator<Map.Entry<List<RowKey>, List<PlannedCheck>>> keys =
                byKey.entrySet().iterator();
        InOrder.<Shuffled>run(
                pool, 2, () -> keys.hasNext() ? Optional.of(shuffling(keys.next())) : Optional.empty(), this::judge);
    }

    /** The next key is shuffled while the groups of this one are judged. */
    private Callable<Shuffled> shuffling(Map.Entry<List<RowKey>, List<PlannedCheck>> key) {
        return () -> shuffle(kept.at(key.getKey()), key.getValue());
    }

    private void judge(Shuffled shuffled) throws SourceException, IOException {
        Iterator<PlannedCheck> next = shuffled.checks.iterator();
        InOrder.<Judging>run(
                pool,
                shuffled.checks.size(),
                () -> next.hasNext() ? Optional.of(judging(next.next(), shuffled)) : Optional.empty(),
                judging -> {
                    int index = judging.planned.index();
                    if (!judging.stands()) {
                        counts.add(index, Outcome.NOT_ASSESSABLE, shuffled.keyed);
                        counts.add(index, Outcome.NOT_APPLICABLE, rows - shuffled.keyed);
                        return;
                    }
                    judging.handOver();
                    counts.add(index, Outcome.fail(), judging.failedRows);
                    counts.add(index, Outcome.PASS, shuffled.keyed - judging.failedRows);
                    counts.add(index, Outcome.NOT_APPLICABLE, rows - shuffled.keyed);
                });
    }

    private Callable<Judging> judging(PlannedCheck planned, Shuffled shuffled) {
        return () -> {
            Judging judging = new Judging(planned, shuffled);
            shuffled.forEachGroup(((GroupCheck) planned.check()).smallest(), judging::judge);
            return judging;
        };
    }

    private Shuffled shuffle(int[] places, List<PlannedCheck> checks) {
        int smallest = checks.stream()
                .mapToInt(planned -> ((GroupCheck) planned.check()).smallest())
                .min()
                .orElse(1);
        long[] all = new long[Math.toIntExact(rows)];
        KeyFilter filter = new KeyFilter(smallest > 1 ? rows : 0);
        long keyed = 0;
        for (int row = 0; row < all.length; row++) {
            long key = kept.groupKey(places, row);
            all[row] = key;
            if (key != 0) {
                keyed++;
                filter.see(key);
            }
        }
        int size = 0;
        for (int row = 0; row < all.length; row++) {
            if (all[row] != 0 && filter.maybeRepeated(all[row])) {
                size++;
            } else {
                all[row] = 0;
            }
        }
        long[] keys = new long[size];
        int[] members = new int[size];
        int at = 0;
        for (int row = 0; row < all.length; row++) {
            if (all[row] != 0) {
                keys[at] = all[row];
                members[at++] = row;
            }
        }
        if (size > 0) {
            KeySort.sort(keys, members, size);
        }
        return new Shuffled(checks, keys, members, keyed);
    }

    /** Remembers roughly which keys came more than once, so that the rest need not be sorted. */
    private static final class KeyFilter {
        private final long[] seen;
        private final long[] again;
        private final long mask;

        KeyFilter(long rows) {
            int words = rows == 0 ? 0 : (int) Math.max(1, Long.highestOneBit(rows * 16 / 64) * 2);
            seen = new long[words];
            again = new long[words];
            mask = words * 64L - 1;
        }

        void see(long key) {
            if (seen.length == 0) {
                return;
            }
            long bit = Hash.mix(key) & mask;
            int word = (int) (bit >>> 6);
            long one = 1L << bit;
            again[word] |= seen[word] & one;
            seen[word] |= one;
        }

        boolean maybeRepeated(long key) {
            if (seen.length == 0) {
                return true;
            }
            long bit = Hash.mix(key) & mask;
            return (again[(int) (bit >>> 6)] >>> bit & 1) != 0;
        }
    }

    private record Shuffled(List<PlannedCheck> checks, long[] keys, int[] members, long keyed) {
        void forEachGroup(int smallest, GroupConsumer consumer) {
            int from = 0;
            while (from < keys.length) {
                int to = from + 1;
                while (to < keys.length && keys[to] == keys[from]) {
                    to++;
                }
                if (to - from >= smallest) {
                    consumer.group(members, from, to);
                }
                from = to;
            }
        }
    }

    private interface GroupConsumer {
        void group(int[] members, int from, int to);
    }

    /** One check's way through the groups. */
    private final class Judging implements Group, GroupCheck.Sink {
        private final PlannedCheck planned;
        private final GroupCheck check;
        private final int[] reads;
        private int[] members = new int[0];
        private int from;
        private int to;
        private final LongPages found = new LongPages();
        private final LongPages clusterOf = new LongPages();
        private final List<Detail.Cluster> clusters = new ArrayList<>();
        private final GroupColumns columns;
        private Map<String, String> told = Map.of();
        private int model = -1;
        private boolean alone;
        private int[] among = new int[0];
        private boolean failed;
        private long failedRows;
        private long groups;
        private long groupRows;

        Judging(PlannedCheck planned, Shuffled shuffled) {
            this.planned = planned;
            this.columns = new GroupColumns(kept, rows, shuffled.keys, shuffled.members);
            this.check = (GroupCheck) planned.check();
            this.reads = kept.at(check.reads());
        }

        void judge(int[] rowsByKey, int first, int end) {
            members = rowsByKey;
            from = first;
            to = end;
            failed = false;
            told = Map.of();
            model = -1;
            alone = false;
            among = new int[0];
            groups++;
            groupRows += end - first;
            check.judge(this, this);
        }

        @Override
        public int size() {
            return to - from;
        }

        @Override
        public long key(int member, int read) {
            return kept.get(reads[read], members[from + member]);
        }

        @Override
        public int filled(int member) {
            return kept.filled(members[from + member]);
        }

        @Override
        public int place(int member) {
            return members[from + member];
        }

        @Override
        public void fail(int caseIndex, int... blamed) {
            if (!failed) {
                failed = true;
                clusters.add(cluster());
            }
            for (int member : blamed) {
                found.add(Found.pack(members[from + member], planned.index(), caseIndex));
                clusterOf.add(clusters.size() - 1L);
            }
            failedRows += blamed.length;
        }

        private Detail.Cluster cluster() {
            int[] concerned = among.length == 0 ? Arrays.copyOfRange(members, from, to) : rowsOf(among);
            int[] listed = alone ? new int[0] : concerned;
            Detail.Model of =
                    model < 0 ? Detail.Model.NONE : new Detail.Model(members[from + model], check.modelSlot(), "");
            return new Detail.Cluster(listed, concerned.length, told, of);
        }

        private int[] rowsOf(int[] some) {
            return Arrays.stream(some).map(member -> members[from + member]).toArray();
        }

        @Override
        public void among(int... some) {
            among = some.clone();
            failed = false;
        }

        @Override
        public void tell(Map<String, String> arguments) {
            told = Map.copyOf(arguments);
        }

        @Override
        public void model(int member) {
            model = member;
        }

        @Override
        public void alone() {
            alone = true;
        }

        @Override
        public long everywhere(int member, int read) {
            return columns.everywhere(reads[read], key(member, read));
        }

        @Override
        public long groupsWith(int member, int read) {
            return columns.groupsWith(reads[read], key(member, read));
        }

        /** Whether the check stands by what it found. */
        boolean stands() {
            return failedRows == 0
                    || check.stands(new GroupCheck.Tally(
                            groups,
                            clusters.size(),
                            groupRows,
                            failedRows,
                            reads.length == 0 ? 0 : columns.commonest(reads[0])));
        }

        /** Gives the store what was found, when this check's turn has come. */
        void handOver() {
            int first = 0;
            for (int i = 0; i < clusters.size(); i++) {
                int detail = store.addDetail(clusters.get(i));
                first = i == 0 ? detail : first;
            }
            for (long i = 0; i < found.size(); i++) {
                store.add(found.get(i), first + (int) clusterOf.get(i));
            }
        }
    }
}
