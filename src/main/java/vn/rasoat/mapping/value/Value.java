package vn.rasoat.mapping.value;

/**
 * What a cell means in its field. A value that cannot be understood is itself a typed fact, never an exception. Values are
 * immutable; equal cells of one column share one value.
 */
public sealed interface Value
        permits Blank,
                TextValue,
                PersonalId,
                DateValue,
                NameValue,
                CodedValue,
                PhoneValue,
                NumberValue,
                PlaceValue,
                IdentifierValue,
                FlagValue {
    /** The cell it was read from. */
    Cell cell();

    /**
     * A number under which equal values meet in a group: equal values have equal keys, and different ones differ but for chance
     * (64 bits). 0 when the value identifies nothing: blank, placeholder, not understood.
     */
    long key();

    /** Whether anything is written in the cell that is no placeholder. */
    default boolean present() {
        return !(this instanceof Blank);
    }
}
