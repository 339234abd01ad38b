package vn.rasoat.app.results;

/** By what findings can be narrowed down. */
public enum Facet {
    STATE,
    SEVERITY,
    CRITERION,
    GROUP,
    FIELD,
    RULE,
    VILLAGE,
    ROUTE
}
