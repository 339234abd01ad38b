package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import vn.rasoat.check.FindingBrowser;
import vn.rasoat.check.Plan;
import vn.rasoat.check.PlannedCheck;
import vn.rasoat.model.Severity;

/**
 * Narrows down and orders very many findings. Findings of one check and severity are alike in everything that is asked here, so
 * that each question is decided once for each such kind and then looked up.
 */
final class FindingIndex {
    private static final int SEVERITIES = Severity.values().length;

    private final Plan plan;
    private final FindingBrowser findings;
    private final short[] kinds;
    private final int kindCount;

    FindingIndex(Plan plan, FindingBrowser findings) {
        this.plan = plan;
        this.findings = findings;
        this.kindCount = plan.checks().size() * SEVERITIES;
        this.kinds = new short[findings.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (short)
                    (findings.check(i) * SEVERITIES + findings.severity(i).ordinal());
        }
    }

    /** What is wanted: for each facet the chosen values, none meaning all; and the rows and checks that a search has found. */
    record Wanted(Map<Facet, Set<String>> chosen, Hits hits) {}

    /**
     * What a search has found.
     *
     * @param everything whether nothing was searched for
     * @param rows rows whose text has it
     * @param checks checks whose rule has it
     */
    record Hits(boolean everything, BitSet rows, BitSet checks) {
        static final Hits ALL = new Hits(true, new BitSet(), new BitSet());
    }

    /**
     * The findings that are left, and for each facet how many each value would leave.
     *
     * @param shown the findings' numbers in the order of the list
     */
    record Narrowed(int[] shown, Map<Facet, Map<String, Integer>> counts) {}

    int size() {
        return kinds.length;
    }

    PlannedCheck check(int finding) {
        return plan.checks().get(kinds[finding] / SEVERITIES);
    }

    Narrowed narrow(Wanted wanted) {
        int[] histogram = new int[kindCount];
        boolean[] passes = new boolean[kindCount];
        for (int kind = 0; kind < kindCount; kind++) {
            passes[kind] = passes(kind, wanted.chosen, null);
        }
        IntPredicate hit = hit(wanted.hits);
        int[] shown = new int[kinds.length];
        int size = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (hit.test(i)) {
                histogram[kinds[i]]++;
                if (passes[kinds[i]]) {
                    shown[size++] = i;
                }
            }
        }
        return new Narrowed(Arrays.copyOf(shown, size), counts(histogram, wanted.chosen));
    }

    private IntPredicate hit(Hits hits) {
        return hits.everything
                ? i -> true
                : i -> hits.checks.get(kinds[i] / SEVERITIES)
                        || (findings.row(i) >= 0 && hits.rows.get((int) findings.row(i)));
    }

    private boolean passes(int kind, Map<Facet, Set<String>> chosen, @org.jspecify.annotations.Nullable Facet but) {
        for (Map.Entry<Facet, Set<String>> each : chosen.entrySet()) {
            if (each.getKey() != but
                    && !each.getValue().isEmpty()
                    && !each.getValue().contains(value(each.getKey(), kind))) {
                return false;
            }
        }
        return true;
    }

    private Map<Facet, Map<String, Integer>> counts(int[] histogram, Map<Facet, Set<String>> chosen) {
        Map<Facet, Map<String, Integer>> out = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counts = new HashMap<>();
            for (int kind = 0; kind < kindCount; kind++) {
                if (histogram[kind] > 0 && passes(kind, chosen, facet)) {
                    counts.merge(value(facet, kind), histogram[kind], Integer::sum);
                }
            }
            out.put(facet, counts);
        }
        return out;
    }

    private String value(Facet facet, int kind) {
        PlannedCheck check = plan.checks().get(kind / SEVERITIES);
        return switch (facet) {
            case SEVERITY -> Severity.values()[kind % SEVERITIES].code();
            case CRITERION -> check.rule().criterion().code();
            case GROUP -> Integer.toString(check.rule().errorGroup());
            case FIELD -> check.field();
            case RULE -> check.rule().id();
            case ROUTE -> check.rule().fix().route();
        };
    }

    /** Orders findings by one of a few columns; findings that are alike in it stay in the order of the list. */
    int[] ordered(int[] shown, FindingOrder order, boolean descending) {
        if (order == FindingOrder.ROW) {
            return descending ? reversed(shown) : shown;
        }
        List<Integer> byRank = new ArrayList<>();
        for (int kind = 0; kind < kindCount; kind++) {
            byRank.add(kind);
        }
        Comparator<Integer> comparator = Comparator.comparing(kind -> value(
                switch (order) {
                    case FIELD -> Facet.FIELD;
                    case RULE -> Facet.RULE;
                    default -> Facet.SEVERITY;
                },
                kind));
        if (order == FindingOrder.SEVERITY) {
            comparator = Comparator.comparing(kind -> kind % SEVERITIES);
        }
        byRank.sort(descending ? comparator.reversed() : comparator);
        return distribute(shown, ranks(byRank, comparator));
    }

    private int[] ranks(List<Integer> sorted, Comparator<Integer> comparator) {
        int[] ranks = new int[kindCount];
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && comparator.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                rank++;
            }
            ranks[sorted.get(i)] = rank;
        }
        return ranks;
    }

    private int[] distribute(int[] shown, int[] ranks) {
        int[] starts = new int[kindCount + 1];
        for (int i : shown) {
            starts[ranks[kinds[i]] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] out = new int[shown.length];
        for (int i : shown) {
            out[starts[ranks[kinds[i]]]++] = i;
        }
        return out;
    }

    private static int[] reversed(int[] shown) {
        int[] out = new int[shown.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = shown[shown.length - 1 - i];
        }
        return out;
    }
}
