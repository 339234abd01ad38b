package vn.rasoat.training.fault;

import java.util.Locale;

/** Why a cell stands in the answer key. */
public enum Role {
    /** The cell was made wrong. */
    CHANGED,
    /** The cell is as it was, but belongs to the error: the other row of a duplicate, the other members of a household. */
    INVOLVED,
    /** The cell of a whole row that was put in. */
    ADDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
