package vn.rasoat.register.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What linking found: pairs with their scores, and on demand the evidence for each. */
public final class Linkage {
    private final LinkTask task;
    private final Weights weights;
    private final Swaps swaps;
    private final List<String> schemes;
    private final List<Pair> pairs;
    private final List<int[]> clusters;

    /**
     * A pair of rows.
     *
     * @param left the row in the left list, from 0
     * @param right the row in the right list
     * @param score the binary logarithm of the odds that they are the same
     * @param probability the probability, after the competition of other pairs of the same rows, 0 to 1
     * @param zone what is to be done with it
     */
    public record Pair(int left, int right, float score, float probability, Zone zone) {}

    /**
     * What one field says about a pair.
     *
     * @param field its name
     * @param level the name of the level of agreement, {@code missing} or {@code exchanged}
     * @param weight how much it speaks for a match, or against one when negative, in bits
     */
    public record Evidence(String field, String level, double weight) {}

    /** What was learnt about a level of a field: the shares among matching pairs and among random ones, 0 to 1. */
    public record Learnt(String field, String level, double match, double random, double related) {}

    Linkage(LinkTask task, Weights weights, Swaps swaps, List<String> schemes, List<Pair> pairs, List<int[]> clusters) {
        this.task = task;
        this.weights = weights;
        this.swaps = swaps;
        this.schemes = List.copyOf(schemes);
        this.pairs = List.copyOf(pairs);
        this.clusters = List.copyOf(clusters);
    }

    /** The pairs of both zones, by left row and right row. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** When a list was compared with itself, the groups of rows that are the same, each sorted. */
    public List<int[]> clusters() {
        return clusters;
    }

    /** The blocking keys that were used, for people to read. */
    public List<String> schemes() {
        return schemes;
    }

    /** The names of all levels that evidence may have. */
    public Set<String> levels() {
        Set<String> out = new TreeSet<>(List.of("missing", "exchanged"));
        task.fields().forEach(field -> out.addAll(field.comparison().levels()));
        return out;
    }

    /** What each field says about a pair. Safe for several threads. */
    public List<Evidence> evidence(int left, int right) {
        PairSums sums = new PairSums(task.fields(), swaps);
        sums.compare(left, right);
        List<Evidence> out = new ArrayList<>();
        for (int f = 0; f < task.fields().size(); f++) {
            LinkField field = task.fields().get(f);
            int level = sums.levels[f];
            if (level == PairSums.MISSING) {
                out.add(new Evidence(field.name(), "missing", 0));
            } else if (level == PairSums.SWAPPED) {
                double weight = sums.match - sums.randomOfSwaps;
                out.add(new Evidence(field.name(), "exchanged", weight / 2));
            } else {
                double random = level == field.top() ? field.rarity(field.left()[left]) : weights.random[f][level];
                out.add(new Evidence(
                        field.name(), field.comparison().levels().get(level), weights.match[f][level] - random));
            }
        }
        return out;
    }

    /** The weights that were learnt. */
    public List<Learnt> learnt() {
        List<Learnt> out = new ArrayList<>();
        for (int f = 0; f < task.fields().size(); f++) {
            LinkField field = task.fields().get(f);
            for (int k = 0; k <= field.top(); k++) {
                out.add(new Learnt(
                        field.name(),
                        field.comparison().levels().get(k),
                        Math.pow(2, weights.match[f][k]),
                        k == field.top() ? Double.NaN : Math.pow(2, weights.random[f][k]),
                        Math.pow(2, weights.related[f][k])));
            }
        }
        return out;
    }
}
