package vn.rasoat.app.results;

/** By what findings can be put in order. */
public enum FindingOrder {
    ROW,
    SEVERITY,
    FIELD,
    RULE
}
