package vn.rasoat.app.shell;

/** The screens. */
public enum Page {
    START,
    RECOGNITION,
    CHECK,
    RESULTS,
    HANDOVER
}
