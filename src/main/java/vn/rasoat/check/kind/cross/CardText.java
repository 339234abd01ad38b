package vn.rasoat.check.kind.cross;

import org.jspecify.annotations.Nullable;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.Value;

/** Health insurance cards of fifteen characters: two letters of the person's group, the benefit digit, the rest. */
final class CardText {
    private static final int LENGTH = 15;

    private CardText() {}

    /** The card without separators; null for a shorter number, which has no group, and for one that another rule reports. */
    static @Nullable String of(Value value) {
        boolean readable = value instanceof IdentifierValue card
                && (card.form() == IdentifierValue.Form.VALID || card.form() == IdentifierValue.Form.DECORATED)
                && card.normal().length() == LENGTH;
        return readable ? ((IdentifierValue) value).normal() : null;
    }

    /** What to answer when {@link #of} has none: shorter numbers are right, and have no group. */
    static int missing(Value value) {
        boolean other = value instanceof IdentifierValue card
                && card.form() != IdentifierValue.Form.WRONG
                && card.normal().length() != LENGTH;
        return other ? Outcome.NOT_APPLICABLE : Missing.outcome(value);
    }
}
