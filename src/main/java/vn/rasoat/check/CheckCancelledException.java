package vn.rasoat.check;

/** The person has cancelled the check. */
public final class CheckCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
