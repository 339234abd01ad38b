package vn.rasoat.app.handover;

/** What can be written besides the documents of every check. */
public enum Extra {
    /** The original in its own layout, the accepted cells corrected. */
    COPY,
    /** The correction list once more, a workbook for each village. */
    BY_VILLAGE,
    /** The correction list once more, a workbook for each who corrects. */
    BY_ROUTE,
    /** The exceptions as {@code check --exceptions} takes them. */
    EXCEPTIONS
}
