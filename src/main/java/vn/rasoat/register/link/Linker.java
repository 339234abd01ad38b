package vn.rasoat.register.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.register.link.Linkage.Pair;

/**
 * Links two lists, or finds what stands repeatedly in one: probabilistic linkage after Fellegi and Sunter, with levels of
 * agreement, weights by rarity and estimated from the data. The same input gives the same result, whatever the number of cores.
 */
public final class Linker {
    private static final int ROWS_AT_ONCE = 2048;
    private static final int LARGE_GROUP = 200;

    private final LinkTask task;
    private final Swaps swaps;

    public Linker(LinkTask task) {
        this.task = task;
        this.swaps = new Swaps(task.fields());
    }

    /** Does it, and chooses by itself which rows to compare. */
    public Linkage run() {
        return task.leftRows() == 0 || task.rightRows() == 0 ? nothing() : run(new CandidateIndex(task));
    }

    private Linkage nothing() {
        return new Linkage(task, new Weights(task.fields(), task.defaults(), task.itself()), swaps, List.of(), List.of(), List.of());
    }

    /** Does it, comparing only the rows that share a key. */
    public Linkage run(Blocks blocks) {
        return task.leftRows() == 0 || task.rightRows() == 0 ? nothing() : run((Candidates) blocks);
    }

    private Linkage run(Candidates candidates) {
        Weights weights = new Estimation(task, swaps).run(candidates);
        Edges edges = compare(candidates, weights);
        if (task.itself()) {
            return deduplicated(edges, weights, candidates.schemes());
        }
        double[] probabilities =
                task.oneToOne() ? Competition.probabilities(edges, task.leftRows(), task.rightRows()) : independent(edges);
        return new Linkage(task, weights, swaps, candidates.schemes(), zones(edges, probabilities), List.of());
    }

    private Edges compare(Candidates candidates, Weights weights) {
        double floor = Weights.log2(task.review() / (1 - task.review())) - 1;
        double[] best = new double[task.fields().size()];
        for (int f = 0; f < best.length; f++) {
            best[f] = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < task.fields().get(f).top(); k++) {
                best[f] = Math.max(best[f], weights.match[f][k] - weights.random[f][k]);
            }
        }
        int parts = (task.leftRows() + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE;
        ThreadLocal<Candidates.Search> searches = ThreadLocal.withInitial(candidates::search);
        List<Edges> found = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> compare(part, searches.get(), weights, best, floor))
                .toList();
        Edges out = new Edges();
        found.forEach(out::addAll);
        return out;
    }

    private Edges compare(int part, Candidates.Search search, Weights weights, double[] best, double floor) {
        Edges out = new Edges();
        PairSums sums = new PairSums(task.fields(), swaps);
        int to = Math.min(task.leftRows(), (part + 1) * ROWS_AT_ONCE);
        for (int l = part * ROWS_AT_ONCE; l < to; l++) {
            Gathering found = search.of(l);
            for (int c = 0; c < found.size(); c++) {
                int r = found.row(c);
                if (!task.itself() || r > l) {
                    keep(out, l, r, sums.score(l, r, weights, best, floor), floor);
                }
            }
        }
        return out;
    }

    private static void keep(Edges out, int left, int right, double score, double floor) {
        if (score >= floor) {
            out.add(left, right, score);
        }
    }

    private static double[] independent(Edges edges) {
        double[] out = new double[edges.size()];
        for (int e = 0; e < out.length; e++) {
            out[e] = probability(edges.score(e));
        }
        return out;
    }

    private static double probability(double score) {
        return 1 / (1 + Math.pow(2, -score));
    }

    private List<Pair> zones(Edges edges, double[] probabilities) {
        boolean[] leftTaken = new boolean[task.leftRows()];
        boolean[] rightTaken = new boolean[task.rightRows()];
        @Nullable Zone[] zones = new @Nullable Zone[edges.size()];
        for (int e : byProbability(edges, probabilities)) {
            boolean free = !task.oneToOne() || (!leftTaken[edges.left(e)] && !rightTaken[edges.right(e)]);
            if (probabilities[e] >= task.match() && free) {
                zones[e] = Zone.MATCH;
                leftTaken[edges.left(e)] = true;
                rightTaken[edges.right(e)] = true;
            } else if (probabilities[e] >= task.review()) {
                zones[e] = Zone.REVIEW;
            }
        }
        List<Pair> out = new ArrayList<>();
        for (int e = 0; e < edges.size(); e++) {
            Zone zone = zones[e];
            if (zone != null) {
                out.add(new Pair(edges.left(e), edges.right(e), edges.score(e), (float) probabilities[e], zone));
            }
        }
        return out;
    }

    private static int[] byProbability(Edges edges, double[] probabilities) {
        Edges again = new Edges();
        for (int e = 0; e < edges.size(); e++) {
            again.add(edges.left(e), edges.right(e), probabilities[e]);
        }
        return again.byScore();
    }

    private Linkage deduplicated(Edges edges, Weights weights, List<String> schemes) {
        PairSums sums = new PairSums(task.fields(), swaps);
        Clusters clusters = new Clusters(task.leftRows(), sums, weights);
        for (int e : edges.byScore()) {
            if (probability(edges.score(e)) >= task.match()) {
                clusters.join(edges.left(e), edges.right(e));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        List<int[]> groups = new ArrayList<>();
        for (int row = 0; row < task.leftRows(); row++) {
            if (clusters.of(row) == row && clusters.count(row) > 1) {
                int[] members = clusters.members(row);
                groups.add(members);
                within(members, sums, weights, pairs);
            }
        }
        for (int e = 0; e < edges.size(); e++) {
            double probability = probability(edges.score(e));
            if (probability >= task.review() && clusters.of(edges.left(e)) != clusters.of(edges.right(e))) {
                pairs.add(new Pair(edges.left(e), edges.right(e), edges.score(e), (float) probability, Zone.REVIEW));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right));
        return new Linkage(task, weights, swaps, schemes, pairs, groups);
    }

    /** All pairs of a group; of a very large one only each row with the next, which says the same. */
    private static void within(int[] members, PairSums sums, Weights weights, List<Pair> out) {
        int reach = members.length > LARGE_GROUP ? 1 : members.length;
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < Math.min(members.length, i + 1 + reach); j++) {
                sums.compare(members[i], members[j]);
                double score = sums.score(weights);
                out.add(new Pair(members[i], members[j], (float) score, (float) probability(score), Zone.MATCH));
            }
        }
    }
}
