package vn.rasoat.app.recognition;

/**
 * A table of the file, for choosing.
 *
 * @param index the table's index in the file
 * @param name as its sheet is named
 * @param about its kind of list and size, in words
 * @param wanted whether it will be checked
 */
public record TableLine(int index, String name, String about, boolean wanted) {}
