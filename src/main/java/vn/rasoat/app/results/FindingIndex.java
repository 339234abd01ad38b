package vn.rasoat.app.results;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.check.FindingBrowser;
import vn.rasoat.check.FindingKeys;
import vn.rasoat.check.Plan;
import vn.rasoat.check.PlannedCheck;
import vn.rasoat.model.Severity;
import vn.rasoat.workspace.decision.Standing.State;

/**
 * Narrows down and orders very many findings. Findings of one check and severity are alike in all that is asked here but their
 * village and state, so that each question is decided once for each such kind and then looked up.
 */
final class FindingIndex {
    private static final int SEVERITIES = Severity.values().length;
    private static final int STATES = State.values().length;

    private final Plan plan;
    private final FindingBrowser findings;
    private final FindingKeys keys;
    private final List<String> villages;
    private final IntUnaryOperator state;
    private final short[] kinds;
    private final int kindCount;

    /** @param state the ordinal of a finding's state, by its number */
    FindingIndex(Plan plan, FindingBrowser findings, FindingKeys keys, IntUnaryOperator state) {
        this.plan = plan;
        this.findings = findings;
        this.keys = keys;
        this.villages = keys.villages();
        this.state = state;
        this.kindCount = plan.checks().size() * SEVERITIES;
        this.kinds = new short[findings.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (short)
                    (findings.check(i) * SEVERITIES + findings.severity(i).ordinal());
        }
    }

    /** What is wanted: for each facet the chosen values, none meaning all; and the rows and checks that a search has found. */
    record Wanted(Map<Facet, Set<String>> chosen, Hits hits) {
        boolean allows(Facet facet, String value) {
            Set<String> values = chosen.getOrDefault(facet, Set.of());
            return values.isEmpty() || values.contains(value);
        }
    }

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
        boolean[] kindsPass = new boolean[kindCount];
        for (int kind = 0; kind < kindCount; kind++) {
            kindsPass[kind] = passes(kind, wanted, null);
        }
        boolean[] villagesPass = passing(villages, Facet.VILLAGE, wanted);
        boolean[] statesPass = passing(states(), Facet.STATE, wanted);
        IntPredicate hit = hit(wanted.hits);
        int[] ofKind = new int[kindCount];
        int[] ofVillage = new int[villages.size()];
        int[] ofState = new int[STATES];
        int[] shown = new int[kinds.length];
        int size = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (hit.test(i)) {
                boolean kind = kindsPass[kinds[i]];
                int villageAt = keys.village(i);
                boolean village = villagesPass[villageAt];
                int stateAt = state.applyAsInt(i);
                boolean stands = statesPass[stateAt];
                ofKind[kinds[i]] += village && stands ? 1 : 0;
                ofVillage[villageAt] += kind && stands ? 1 : 0;
                ofState[stateAt] += kind && village ? 1 : 0;
                if (kind && village && stands) {
                    shown[size++] = i;
                }
            }
        }
        Map<Facet, Map<String, Integer>> counts = counts(ofKind, wanted);
        counts.put(Facet.VILLAGE, named(villages, ofVillage));
        counts.put(Facet.STATE, named(states(), ofState));
        return new Narrowed(Arrays.copyOf(shown, size), counts);
    }

    static List<String> states() {
        return Arrays.stream(State.values())
                .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static boolean[] passing(List<String> values, Facet facet, Wanted wanted) {
        boolean[] out = new boolean[values.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = wanted.allows(facet, values.get(i));
        }
        return out;
    }

    private static Map<String, Integer> named(List<String> values, int[] counts) {
        Map<String, Integer> out = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                out.put(values.get(i), counts[i]);
            }
        }
        return out;
    }

    private IntPredicate hit(Hits hits) {
        return hits.everything
                ? i -> true
                : i -> hits.checks.get(kinds[i] / SEVERITIES)
                        || (findings.row(i) >= 0 && hits.rows.get((int) findings.row(i)));
    }

    private boolean passes(int kind, Wanted wanted, @Nullable Facet but) {
        for (Facet facet : wanted.chosen.keySet()) {
            if (facet != but
                    && facet != Facet.VILLAGE
                    && facet != Facet.STATE
                    && !wanted.allows(facet, value(facet, kind))) {
                return false;
            }
        }
        return true;
    }

    private Map<Facet, Map<String, Integer>> counts(int[] histogram, Wanted wanted) {
        Map<Facet, Map<String, Integer>> out = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counts = new HashMap<>();
            for (int kind = 0; kind < kindCount && facet != Facet.VILLAGE && facet != Facet.STATE; kind++) {
                if (histogram[kind] > 0 && passes(kind, wanted, facet)) {
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
            case VILLAGE, STATE -> throw new IllegalArgumentException(facet.name()); // not of a kind
        };
    }

    /**
     * Orders findings by one of the columns; findings that are alike in it stay in the order of the list.
     *
     * @param texts for an order that needs texts, the place of each finding's text; else not looked at
     */
    int[] ordered(int[] shown, FindingOrder order, boolean descending, int[] texts) {
        return switch (order) {
            case ROW -> descending ? reversed(shown) : shown;
            case PERSON, VALUE, SUGGESTION -> distribute(shown, i -> texts[i], descending);
            case STATE -> distribute(shown, state, descending);
            case SEVERITY -> distribute(shown, i -> kinds[i] % SEVERITIES, descending);
            case FIELD -> distribute(shown, ranked(Facet.FIELD), descending);
            case RULE -> distribute(shown, ranked(Facet.RULE), descending);
        };
    }

    private IntUnaryOperator ranked(Facet facet) {
        List<String> values = IntStream.range(0, kindCount)
                .mapToObj(kind -> value(facet, kind))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        int[] ranks = new int[kindCount];
        for (int kind = 0; kind < kindCount; kind++) {
            ranks[kind] = values.indexOf(value(facet, kind));
        }
        return i -> ranks[kinds[i]];
    }

    private static int[] distribute(int[] shown, IntUnaryOperator rank, boolean descending) {
        int most = 0;
        for (int i : shown) {
            most = Math.max(most, rank.applyAsInt(i));
        }
        int[] starts = new int[most + 2];
        for (int i : shown) {
            starts[place(rank, i, most, descending) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] out = new int[shown.length];
        for (int i : shown) {
            out[starts[place(rank, i, most, descending)]++] = i;
        }
        return out;
    }

    private static int place(IntUnaryOperator rank, int finding, int most, boolean descending) {
        int at = rank.applyAsInt(finding);
        return descending ? most - at : at;
    }

    private static int[] reversed(int[] shown) {
        int[] out = new int[shown.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = shown[shown.length - 1 - i];
        }
        return out;
    }
}
