package vn.rasoat.mapping.value;

import java.time.LocalDate;

/** What values are read with: the reference date and the reference data. Made once per check. */
public interface Context {
    /** The reference date, which decides the units in force. */
    LocalDate asOf();
}
