package vn.rasoat.text;

/** Where a syllable carries its tone mark. Both placements are in use and neither is wrong in a name. */
public enum TonePlacement {
    /** There is only one place for it, or no mark. */
    ONLY,
    /** hòa, thúy. */
    OLD,
    /** hoà, thuý. */
    NEW,
    /** On the glide before a closed rime, as in "Hòang" and "Tòan": read as the syllable it is, but misspelt. */
    MISPLACED
}
