package vn.rasoat.mapping;

/** A field that a column might hold as well, with how surely (0 to 1). */
public record Alternative(Field field, double score) {}
