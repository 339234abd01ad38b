package vn.rasoat.check.kind.common;

import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Value;

/** A check that concerns no row: what a rule becomes in a table that it is not meant for. */
public record Silent(int slot) implements ValueCheck {
    @Override
    public int judge(Value value) {
        return Outcome.NOT_APPLICABLE;
    }

    @Override
    public Explanation explain(Value value, int outcome) {
        return Explanation.blaming(slot);
    }
}
