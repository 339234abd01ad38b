package vn.rasoat.check.kind.common;

import vn.rasoat.check.Outcome;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Value;

/** What to answer when a value cannot be used. */
public final class Missing {
    private Missing() {}

    /** Not applicable for a blank; not assessable for a value that another rule reports. */
    public static int outcome(Value value) {
        return value instanceof Blank ? Outcome.NOT_APPLICABLE : Outcome.NOT_ASSESSABLE;
    }

    /** As for one value: a blank among the two decides. */
    public static int outcome(Value first, Value second) {
        return first instanceof Blank || second instanceof Blank ? Outcome.NOT_APPLICABLE : Outcome.NOT_ASSESSABLE;
    }
}
