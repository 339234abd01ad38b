package vn.rasoat.app.results;

/** By what findings can be put in order. */
public enum FindingOrder {
    ROW,
    SEVERITY,
    STATE,
    FIELD,
    RULE,
    PERSON,
    VALUE,
    SUGGESTION;

    /** Whether the texts of all findings have to be looked at once before. */
    boolean needsTexts() {
        return this == PERSON || this == VALUE || this == SUGGESTION;
    }
}
