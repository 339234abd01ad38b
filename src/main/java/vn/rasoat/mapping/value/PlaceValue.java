package vn.rasoat.mapping.value;

/** An address, or the name or code of an administrative unit. What it names is read by the reference package when asked. */
public record PlaceValue(Cell cell, long key) implements Value {}
