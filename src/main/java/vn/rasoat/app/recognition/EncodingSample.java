package vn.rasoat.app.recognition;

/**
 * A cell of a column in an old encoding.
 *
 * @param letters the column as Excel shows it
 * @param before as the file has it
 * @param after as it reads
 */
public record EncodingSample(String letters, String encoding, String before, String after) {
    @Override
    public String toString() { // a person's data
        return "EncodingSample[" + letters + "]";
    }
}
