package vn.rasoat.check;

import vn.rasoat.mapping.value.Value;

/** One row's typed values, by slot. A check learns its slots when it is bound. */
public interface Row {
    /** The value of a slot; {@link vn.rasoat.mapping.value.Blank#ABSENT} for slot -1 or a field the table does not have. */
    Value get(int slot);
}
