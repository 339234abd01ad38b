package vn.rasoat.mapping.value;

import java.util.List;

/**
 * A value of a code list.
 *
 * @param match how well the text met the list
 * @param codes the code, or for {@link Match#AMBIGUOUS} all codes it may be; empty for {@link Match#UNKNOWN}
 * @param label the list's own wording of the single code, or the empty string
 */
public record CodedValue(Cell cell, Match match, List<String> codes, String label) implements Value {
    public CodedValue {
        codes = List.copyOf(codes);
    }

    /** How well a text meets a code list. */
    public enum Match {
        EXACT,
        VARIANT,
        AMBIGUOUS,
        UNKNOWN
    }

    /** The single code, or the empty string when there is none or several. */
    public String code() {
        return codes.size() == 1 ? codes.get(0) : "";
    }

    @Override
    public long key() {
        return codes.size() == 1 ? code().hashCode() * 2L + 1 : 0;
    }
}
