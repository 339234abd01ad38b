package vn.rasoat.app.results;

/** By what findings can be narrowed down. */
public enum Facet {
    SEVERITY,
    CRITERION,
    GROUP,
    FIELD,
    RULE,
    ROUTE
}
