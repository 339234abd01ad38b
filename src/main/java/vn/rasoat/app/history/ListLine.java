package vn.rasoat.app.history;

/**
 * A list that was checked.
 *
 * @param key by what it is known again
 * @param file the name of the file checked last
 * @param kind the kind of list
 * @param last when it was checked last
 * @param checks how many checks are kept
 */
public record ListLine(String key, String file, String kind, String last, int checks) {}
