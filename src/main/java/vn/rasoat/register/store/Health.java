package vn.rasoat.register.store;

/** In what state the two copies of a register were found. */
public enum Health {
    WHOLE,
    /** One was damaged, and was made anew from the other. */
    RESTORED,
    /** One is damaged, and could not be made anew: the disk is full or somebody else is writing. */
    NOT_RESTORED
}
