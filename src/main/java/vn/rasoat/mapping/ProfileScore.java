package vn.rasoat.mapping;

/**
 * How well a kind of list suits a table.
 *
 * @param profile the profile's id
 * @param confidence 0 to 1
 */
public record ProfileScore(String profile, double confidence) {}
