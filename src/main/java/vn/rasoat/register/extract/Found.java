package vn.rasoat.register.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.Match;
import vn.rasoat.check.Match.Candidate;
import vn.rasoat.check.Match.Kind;
import vn.rasoat.register.link.Linkage;
import vn.rasoat.register.link.Linkage.Evidence;

/** Whom of the register each row of a list is about. Immutable once all rows were looked for. */
final class Found {
    private static final Kind[] KINDS = Kind.values();

    private final int[] person;
    private final byte[] kind;
    private final boolean[] elsewhere;
    private final Map<Integer, Linked> linked = new HashMap<>();

    /**
     * What linking says of a row.
     *
     * @param left the row in the linkage
     * @param pairs the pairs, the likeliest first, with rows of the linkage
     * @param people the row of the register for each row of the linkage's right side
     */
    record Linked(Linkage linkage, int left, List<Linkage.Pair> pairs, int[] people) {
        Linked {
            pairs = List.copyOf(pairs);
        }

        int person(int pair) {
            return people[pairs.get(pair).right()];
        }
    }

    Found(int rows) {
        person = new int[rows];
        Arrays.fill(person, -1);
        kind = new byte[rows];
        Arrays.fill(kind, (byte) Kind.NONE.ordinal());
        elsewhere = new boolean[rows];
    }

    void set(int row, Kind as, int of) {
        kind[row] = (byte) as.ordinal();
        person[row] = of;
    }

    /** Notes that a row's ID is the number of somebody else. */
    void heldByOther(int row) {
        elsewhere[row] = true;
    }

    void link(int row, Kind as, Linked to) {
        kind[row] = (byte) as.ordinal();
        linked.put(row, to);
        if (as == Kind.LINKED) {
            person[row] = to.person(0);
        }
    }

    int rows() {
        return kind.length;
    }

    Kind kind(int row) {
        return KINDS[kind[row]];
    }

    /** The person of a row; -1 unless exactly one was found. */
    int person(int row) {
        return person[row];
    }

    /** All who may be meant by the rows of which it is not sure. */
    List<Integer> candidates() {
        List<Integer> out = new ArrayList<>();
        linked.values().forEach(each -> {
            for (int i = 0; i < each.pairs().size(); i++) {
                out.add(each.person(i));
            }
        });
        return out;
    }

    Match match(int row, RegisterExtract register) {
        Kind as = kind(row);
        if (as == Kind.NONE) {
            return Match.NONE;
        }
        Linked to = linked.get(row);
        if (to == null) {
            return new Match(as, register.person(person[row]), 1, List.of(), elsewhere[row]);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < to.pairs().size(); i++) {
            Linkage.Pair pair = to.pairs().get(i);
            candidates.add(new Candidate(
                    register.person(to.person(i)), pair.probability(), () -> evidence(to.linkage(), pair)));
        }
        return new Match(
                as,
                as == Kind.LINKED ? register.person(person[row]) : Match.NONE.person(),
                candidates.get(0).probability(),
                candidates,
                elsewhere[row]);
    }

    private static String evidence(Linkage linkage, Linkage.Pair pair) {
        StringBuilder out = new StringBuilder();
        for (Evidence each : linkage.evidence(pair.left(), pair.right())) {
            if (!each.level().equals("missing")) {
                out.append(out.isEmpty() ? "" : ";").append(each.field()).append('=');
                out.append(each.level()).append('=');
                out.append(String.format(java.util.Locale.ROOT, "%+.1f", each.weight()));
            }
        }
        return out.toString();
    }
}
