package vn.rasoat.mapping.value;

/** A person's name. The key is the hash of the equality form: case, spaces, tone placement and apostrophes do not matter, marks do. */
public record NameValue(Cell cell, long key) implements Value {}
