package vn.rasoat.check;

import vn.rasoat.mapping.value.Value;

/** A row check that reads one field only; the engine asks it once per distinct value. */
public non-sealed interface ValueCheck extends BoundCheck {
    /** The slot of the field it reads. */
    int slot();

    /** What it says of the value: a constant of {@link Outcome} or a failure. */
    int judge(Value value);

    /** What there is to say of a failure; called only when the finding is shown. */
    Explanation explain(Value value, int outcome);
}
