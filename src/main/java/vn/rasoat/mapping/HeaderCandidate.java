package vn.rasoat.mapping;

/**
 * A field that a heading may name.
 *
 * @param field the field
 * @param score how surely, 0 to 1, from the heading alone
 * @param kind how the heading was recognised
 * @param group the heading above that gave it its meaning, or the empty string
 */
public record HeaderCandidate(Field field, double score, MatchKind kind, String group) {}
