package vn.rasoat.app.recognition;

import java.util.List;
import java.util.Optional;

/**
 * A column as the screen shows it.
 *
 * @param index the column's index from 0
 * @param letters as Excel shows it
 * @param field the recognised field's id, or empty
 * @param title the field's title
 * @param percent how surely, 0 to 100
 * @param reason why, in words
 * @param encoding the encoding's name when it is an old one, else empty
 * @param proposals other fields it may hold, likeliest first
 */
public record ColumnChoice(
        int index,
        String letters,
        String header,
        Optional<String> field,
        String title,
        int percent,
        State state,
        String reason,
        String encoding,
        List<String> proposals) {
    public ColumnChoice {
        proposals = List.copyOf(proposals);
    }

    /** How the column was recognised. */
    public enum State {
        SURE,
        UNSURE,
        CHOSEN,
        NONE
    }

    @Override
    public String toString() { // without a header, the "heading" may be a person's data
        return "ColumnChoice[" + letters + "]";
    }
}
