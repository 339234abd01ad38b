package vn.rasoat.app.results;

/**
 * A cell that a new value can be typed for.
 *
 * @param field the field's id
 * @param title the field's title
 * @param suggestion the proposed value in full, or the empty text
 */
public record CellChoice(String field, String title, String suggestion) {
    @Override
    public String toString() { // shown in a list; the suggestion is a person's data
        return title;
    }
}
