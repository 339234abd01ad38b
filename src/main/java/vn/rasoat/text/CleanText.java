package vn.rasoat.text;

import java.util.Set;

/**
 * A cell's text before and after cleaning.
 *
 * @param raw as the file has it
 * @param text in Unicode NFC, without look-alikes, invisible characters and surplus blanks; the same object as raw when nothing was wrong
 * @param faults bits of {@link TextFault}, 0 when nothing was wrong
 */
public record CleanText(String raw, String text, int faults) {
    public boolean has(TextFault fault) {
        return fault.in(faults);
    }

    /** The faults as a set; for the common case compare {@link #faults()} with 0. */
    public Set<TextFault> faultSet() {
        return TextFault.of(faults);
    }

    @Override
    public String toString() {
        return "CleanText[" + raw.length() + " characters, " + faultSet() + "]";
    }
}
