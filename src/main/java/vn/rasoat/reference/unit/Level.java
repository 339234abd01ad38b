package vn.rasoat.reference.unit;

/** The level of an administrative unit. Districts exist only until 30 June 2025. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
