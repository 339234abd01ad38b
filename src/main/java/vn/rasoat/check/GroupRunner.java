package vn.rasoat.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    private final KeyParts parts;

    GroupRunner(Plan plan, KeptRows kept, long rows, Counts counts, FindingStore store, ExecutorService pool) {
        this.pool = pool;
        this.parts = KeyParts.of(rows);
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
        List<Callable<RowShuffle.Sorted>> shuffles = new ArrayList<>();
        byKey.forEach((key, checks) -> {
            int[] places = kept.at(key);
            for (int part = 0; part < parts.count(); part++) {
                shuffles.add(new RowShuffle(row -> kept.groupKey(places, row), rows, checks, parts, part));
            }
        });
        Iterator<Callable<RowShuffle.Sorted>> next =
                shuffles.iterator(); // one is shuffled while the groups of another are judged
        InOrder.<RowShuffle.Sorted>run(
                pool, 2, () -> next.hasNext() ? Optional.of(next.next()) : Optional.empty(), this::judge);
    }

    private void judge(RowShuffle.Sorted shuffled) throws SourceException, IOException {
        Iterator<PlannedCheck> next = shuffled.checks().iterator();
        InOrder.<Judging>run(
                pool,
                shuffled.checks().size(),
                () -> next.hasNext() ? Optional.of(judging(next.next(), shuffled)) : Optional.empty(),
                judging -> {
                    judging.handOver();
                    int index = judging.planned.index();
                    counts.add(index, Outcome.fail(), judging.failedRows);
                    counts.add(index, Outcome.PASS, shuffled.keyed() - judging.failedRows);
                    counts.add(index, Outcome.NOT_APPLICABLE, shuffled.unkeyed());
                });
    }

    private Callable<Judging> judging(PlannedCheck planned, RowShuffle.Sorted shuffled) {
        return () -> {
            Judging judging = new Judging(planned);
            shuffled.forEachGroup(((GroupCheck) planned.check()).smallest(), judging::judge);
            return judging;
        };
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
        private final Map<Integer, long[]> columns = new HashMap<>();
        private Map<String, String> told = Map.of();
        private int model = -1;
        private boolean alone;
        private boolean failed;
        private long failedRows;

        Judging(PlannedCheck planned) {
            this.planned = planned;
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
            int[] listed = alone ? new int[0] : Arrays.copyOfRange(members, from, to);
            Detail.Model of =
                    model < 0 ? Detail.Model.NONE : new Detail.Model(members[from + model], check.modelSlot(), "");
            return new Detail.Cluster(listed, to - from, told, of);
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
            long[] sorted = columns.computeIfAbsent(reads[read], this::sorted);
            long key = key(member, read);
            return (long) bound(sorted, key, true) - bound(sorted, key, false);
        }

        private long[] sorted(int at) {
            long[] all = new long[Math.toIntExact(rows)];
            for (int row = 0; row < all.length; row++) {
                all[row] = kept.get(at, row);
            }
            Arrays.sort(all);
            return all;
        }

        /** The first place whose number is the key or greater, or only greater. */
        private static int bound(long[] sorted, long key, boolean above) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < key || (above && sorted[middle] == key)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
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
