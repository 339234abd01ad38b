package vn.rasoat.reference.unit;

/** Which administrative map a name, a code or an address belongs to; the maps changed on 1 July 2025. */
public enum Era {
    /** Only readable by the map in force until 30 June 2025. */
    OLD,
    /** Only readable by the map since 1 July 2025. */
    NEW,
    /** Readable by both; not always as the same place. */
    BOTH,
    /** Readable by neither, or not surely. */
    UNKNOWN;

    static Era of(boolean old, boolean current) {
        return old ? (current ? BOTH : OLD) : current ? NEW : UNKNOWN;
    }
}
