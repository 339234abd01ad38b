package vn.rasoat.mapping.value;

/** Free text. The key is the hash of the text's equality form. */
public record TextValue(Cell cell, long key) implements Value {}
