package vn.rasoat.model;

import java.util.Locale;

/** How bad a finding is. {@link #ERROR} only where a cited text says "must"; ordered from worst to mildest. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word used in rule files and in findings: {@code error}, {@code warning}, {@code info}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of a code; throws {@link IllegalArgumentException} for any other word. */
    public static Severity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
