package vn.rasoat.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import vn.rasoat.model.SourceException;

/** Brings together the rows that share a key and lets the group checks judge them. */
final class GroupRunner {
    /** About how many rows are judged at a time. */
    private static final int PIECE = 1 << 15;

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
        SortedColumns columns = new SortedColumns(kept, rows);
        int[] next = {0};
        long[] failed = new long[shuffled.checks.size()];
        InOrder.<List<GroupJudging>>run(
                pool,
                4,
                () -> {
                    int from = next[0];
                    next[0] = shuffled.endOfGroup(from + PIECE);
                    return from < next[0] ? Optional.of(judging(shuffled, columns, from, next[0])) : Optional.empty();
                },
                judgings -> {
                    for (int i = 0; i < failed.length; i++) {
                        failed[i] += judgings.get(i).handOver(store);
                    }
                });
        for (int i = 0; i < failed.length; i++) {
            int index = shuffled.checks.get(i).index();
            counts.add(index, Outcome.fail(), failed[i]);
            counts.add(index, Outcome.PASS, shuffled.keyed - failed[i]);
            counts.add(index, Outcome.NOT_APPLICABLE, rows - shuffled.keyed);
        }
    }

    private Callable<List<GroupJudging>> judging(Shuffled shuffled, SortedColumns columns, int from, int to) {
        return () -> {
            Members members = new Members(kept, shuffled.rows);
            List<GroupJudging> judgings = shuffled.checks.stream()
                    .map(planned -> new GroupJudging(planned, members, kept, columns))
                    .toList();
            int start = from;
            while (start < to) {
                int end = shuffled.endOfGroup(start + 1);
                members.turnTo(start, end);
                for (int i = 0; i < judgings.size(); i++) {
                    judgings.get(i).judge();
                }
                start = end;
            }
            return judgings;
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

    /** The rows that have a key, sorted by it; {@code keyed} counts also those whose key no other row has. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Shuffled(List<PlannedCheck> checks, long[] keys, int[] rows, long keyed) {
        /** Where the group ends that the row before the given place belongs to. */
        int endOfGroup(int after) {
            int end = Math.min(after, keys.length);
            while (end > 0 && end < keys.length && keys[end] == keys[end - 1]) {
                end++;
            }
            return end;
        }
    }
}
