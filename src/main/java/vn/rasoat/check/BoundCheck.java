package vn.rasoat.check;

/**
 * A rule's check, bound to its parameters and to the table's fields. There are four shapes and only four, so that the same rules
 * run on any engine that can map, shuffle, reduce and join. Bound checks are pure: they keep no state, read no file and no clock.
 */
public sealed interface BoundCheck permits ValueCheck, RowCheck, ColumnCheck, TableCheck, GroupCheck, RegisterCheck {}
