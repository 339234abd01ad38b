package vn.rasoat.register.store;

/** A copy of a register that cannot be read any more. */
final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param what which part; never what is in it */
    Damaged(String what) {
        super(what);
    }

    Damaged(String what, Throwable cause) {
        super(what, cause);
    }
}
