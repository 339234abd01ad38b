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
            for (int part = 0; part < parts.count(); part++) {
                shuffles.add(new RowShuffle(kept, rows, kept.at(key), checks, parts, part));
            }
        });
        Iterator<Callable<RowShuffle.Sorted>> next =
                shuffles.iterator(); // one is shuffled while the groups of another are judged
        InOrder.<RowShuffle.Sorted>run(
                pool, 2, () -> next.hasNext() ? Optional.of(next.next()) : Optional.empty(), this::judge);
    }

    private void judge(RowShuffle.Sorted shuffled) throws SourceException, IOException {
        SortedColumns columns = new SortedColumns(kept, rows);
        int[] next = {0};
        long[] failed = new long[shuffled.checks().size()];
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
            int index = shuffled.checks().get(i).index();
            counts.add(index, Outcome.fail(), failed[i]);
            counts.add(index, Outcome.PASS, shuffled.keyed() - failed[i]);
            counts.add(index, Outcome.NOT_APPLICABLE, shuffled.unkeyed());
        }
    }

    private Callable<List<GroupJudging>> judging(
            RowShuffle.Sorted shuffled, SortedColumns columns, int from, int to) {
        return () -> {
            Members members = new Members(kept, shuffled.members());
            List<GroupJudging> judgings = shuffled.checks().stream()
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
}
