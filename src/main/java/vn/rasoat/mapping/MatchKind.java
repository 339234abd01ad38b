package vn.rasoat.mapping;

import java.util.Locale;

/** How a heading was recognised. */
public enum MatchKind {
    /** Word for word. */
    EXACT,
    /** The same letters without, or with other, marks. */
    UNMARKED,
    /** The same in other words or in abbreviation. */
    ALIKE,
    /** By the heading above it, or by the person it speaks of. */
    GROUP,
    /** Most of its words. */
    CONTAINS,
    /** Up to a slip of the pen. */
    TYPO,
    /** Not by the heading. */
    NONE;

    /** The word used in reason codes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
