package vn.rasoat.reference.unit;

/** What strikes about an address, seen from the day it is read for. */
public enum Remark {
    /** It names a district; there are none since July 2025. */
    DISTRICT_NAMED,
    /** It names a province that no longer exists by that name. */
    PROVINCE_ABOLISHED,
    /** It writes Tỉnh before a province that is a city by that day, as Đồng Nai since 2026-04-30. */
    PROVINCE_TYPE_OLD,
    /** It writes a kind before the commune that was right until a change since July 2025. */
    COMMUNE_TYPE_OLD,
    /** It names no province; the one of the context, or the only one that has such a district, was taken. */
    PROVINCE_ASSUMED,
    /** It is written without marks: communes are candidates only. */
    UNMARKED
}
