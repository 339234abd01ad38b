package vn.rasoat.app.results;

/**
 * A value that findings can be narrowed down to.
 *
 * @param id the value
 * @param label for people
 * @param count how many findings there would be with it, all other choices staying
 * @param chosen whether it is chosen now
 */
public record FacetValue(Facet facet, String id, String label, int count, boolean chosen) {}
