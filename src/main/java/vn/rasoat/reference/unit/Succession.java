package vn.rasoat.reference.unit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the people of an old unit belong now. */
public sealed interface Succession {
    /** All people went to this one commune. */
    record Certain(Unit to) implements Succession {}

    /** The people were split, or it is not sure which unit was meant: one of these, not to be chosen without asking. */
    record Candidates(List<Unit> among) implements Succession {
        public Candidates {
            among = List.copyOf(among);
        }
    }

    /** Nothing is known. */
    record None() implements Succession {}

    /** All communes that come into question; exactly one when certain. */
    default List<Unit> units() {
        if (this instanceof Certain certain) {
            return List.of(certain.to);
        }
        return this instanceof Candidates candidates ? candidates.among : List.of();
    }

    /** What is left when it is not known which of several units was meant: certain only if all are certain of the same. */
    static Succession oneOf(List<Succession> possible) {
        Set<Unit> all = new LinkedHashSet<>();
        possible.forEach(each -> all.addAll(each.units()));
        boolean sure = all.size() == 1 && possible.stream().allMatch(Certain.class::isInstance);
        if (sure) {
            return new Certain(all.iterator().next());
        }
        return all.isEmpty() ? new None() : new Candidates(new ArrayList<>(all));
    }
}
