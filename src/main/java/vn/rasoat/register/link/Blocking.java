package vn.rasoat.register.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import vn.rasoat.register.compare.Tokens;

/**
 * Chooses blocking keys so that no wrong field hides a pair: draws ways in which a row can be damaged, and takes those keys that
 * together survive most of them at the least number of comparisons.
 */
final class Blocking {
    private static final int SAMPLE = 4000;
    private static final int DAMAGES = 2000;
    private static final int MANY_ROWS = 200_000;
    private static final double LOOSE_SURVIVES = 0.5;

    /** What it is worth to survive a damage for the first time, the second, and so on. */
    private static final double[] WORTH = {1, 0.3, 0.15, 0.08};

    private final LinkTask task;
    private final List<Part> parts = new ArrayList<>();
    private final int[][][] sample;
    private final int sampled;

    Blocking(LinkTask task) {
        this.task = task;
        for (int f = 0; f < task.fields().size(); f++) {
            LinkField field = task.fields().get(f);
            parts.add(new Part(field, f, Part.EXACT));
            for (int t = 0; t < field.comparison().tokens().size(); t++) {
                parts.add(new Part(field, f, t));
            }
        }
        sampled = Math.min(SAMPLE, task.rightRows());
        sample = new int[parts.size()][sampled][];
        int[] buffer = new int[Tokens.MOST];
        for (int p = 0; p < parts.size(); p++) {
            for (int i = 0; i < sampled; i++) {
                int row = (int) ((long) i * task.rightRows() / sampled);
                int count = parts.get(p).fill(Side.RIGHT, row, buffer);
                sample[p][i] = Arrays.copyOf(buffer, count);
            }
        }
    }

    /** The schemes, the most useful first. */
    List<Scheme> schemes() {
        return task.blocking().isEmpty() ? chosen() : named();
    }

    private List<Scheme> named() {
        List<Scheme> out = new ArrayList<>();
        for (List<String> names : task.blocking()) {
            List<Part> of = parts.stream()
                    .filter(part -> part.tokens() == Part.EXACT
                            && names.contains(part.of().name()))
                    .toList();
            if (!of.isEmpty()) {
                out.add(new Scheme(of));
            }
        }
        return out;
    }

    private record Choice(int[] parts, double cost, BitSet survives) {}

    private List<Scheme> chosen() {
        boolean many = task.rightRows() > MANY_ROWS;
        double mostCost = many ? 12 : 60;
        double budget = many ? 45 : 400;
        int most = many ? 18 : 48;
        List<Choice> choices = choices(mostCost);
        List<Scheme> out = new ArrayList<>();
        int[] times = new int[DAMAGES];
        double spent = 0;
        while (out.size() < most && spent < budget) {
            Choice best = null;
            double bestGain = 0;
            for (Choice choice : choices) {
                double gain = gain(choice, times) / (choice.cost + 1);
                if (gain > bestGain) {
                    best = choice;
                    bestGain = gain;
                }
            }
            if (best == null) {
                break;
            }
            best.survives.stream().forEach(damage -> times[damage]++);
            spent += best.cost;
            choices.remove(best);
            out.add(new Scheme(Arrays.stream(best.parts).mapToObj(parts::get).toList()));
        }
        return out.isEmpty() ? List.of(new Scheme(List.of(parts.get(0)))) : out;
    }

    /** How many ways of damage a choice survives that the others do not, or not often. */
    private static double gain(Choice choice, int[] times) {
        double gain = 0;
        for (int d = choice.survives.nextSetBit(0); d >= 0; d = choice.survives.nextSetBit(d + 1)) {
            gain += times[d] < WORTH.length ? WORTH[times[d]] : 0;
        }
        return gain;
    }

    private List<Choice> choices(double mostCost) {
        BitSet[] survives = damages();
        List<Choice> out = new ArrayList<>();
        for (int p = 0; p < parts.size(); p++) {
            consider(new int[] {p}, survives, mostCost, out);
            for (int q = p + 1; q < parts.size(); q++) {
                if (parts.get(p).field() != parts.get(q).field()) {
                    consider(new int[] {p, q}, survives, mostCost, out);
                }
            }
        }
        return out;
    }

    private void consider(int[] of, BitSet[] survives, double mostCost, List<Choice> out) {
        double cost = cost(of);
        if (cost <= mostCost) {
            BitSet both = (BitSet) survives[of[0]].clone();
            for (int p : of) {
                both.and(survives[p]);
            }
            out.add(new Choice(of, cost, both));
        }
    }

    /** How many rows of the right list a row is expected to be compared with. */
    private double cost(int[] of) {
        int[] keys = new int[sampled * Tokens.MOST * (of.length > 1 ? Tokens.MOST : 1)];
        int count = 0;
        int[][] first = sample[of[0]];
        for (int i = 0; i < sampled; i++) {
            for (int key : first[i]) {
                if (of.length == 1) {
                    keys[count++] = key;
                } else {
                    for (int other : sample[of[1]][i]) {
                        keys[count++] = Scheme.mix(key, other);
                    }
                }
            }
        }
        Arrays.sort(keys, 0, count);
        double meet = 0;
        for (int from = 0; from < count; ) {
            int to = from;
            while (to < count && keys[to] == keys[from]) {
                to++;
            }
            meet += (double) (to - from) * (to - from - 1);
            from = to;
        }
        return meet / sampled / sampled * task.rightRows();
    }

    /** For each part the ways of damage that it survives. */
    private BitSet[] damages() {
        SplittableRandom random = new SplittableRandom(20261101);
        BitSet[] survives = new BitSet[parts.size()];
        double[] missing = new double[parts.size()];
        for (int p = 0; p < parts.size(); p++) {
            survives[p] = new BitSet(DAMAGES);
            missing[p] =
                    Arrays.stream(sample[p]).filter(keys -> keys.length == 0).count() / (double) sampled;
        }
        for (int d = 0; d < DAMAGES; d++) {
            double rate = 0.1 + 0.5 * d / DAMAGES;
            boolean damaged = false;
            boolean gone = false;
            for (int p = 0; p < parts.size(); p++) {
                if (parts.get(p).tokens() == Part.EXACT) {
                    damaged = random.nextDouble() < rate;
                    gone = random.nextDouble() < missing[p];
                }
                boolean absent = gone || (parts.get(p).tokens() != Part.EXACT && random.nextDouble() < missing[p]);
                boolean loose = parts.get(p).tokens() != Part.EXACT && random.nextDouble() < LOOSE_SURVIVES;
                survives[p].set(d, !absent && (!damaged || loose));
            }
        }
        return survives;
    }
}
