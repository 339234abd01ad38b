package vn.rasoat.app.results;

/** For which findings a decision is made. */
public enum Scope {
    /** The one looked at. */
    ONE,
    /** Those chosen in the table. */
    SELECTED,
    /** All of the same rule about the same wrong value. */
    ALIKE
}
