package vn.rasoat.register.link;

import java.util.Locale;

/** What is to be done with a pair. */
public enum Zone {
    /** The same person or thing. */
    MATCH,
    /** A human must look at it; nothing may be corrected by it. */
    REVIEW;

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
