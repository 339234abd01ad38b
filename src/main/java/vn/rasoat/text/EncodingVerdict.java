package vn.rasoat.text;

import java.util.Set;

/**
 * In which encoding a column of text was typed, and how sure that is.
 *
 * @param encoding the encoding of the column, of its larger part when it is mixed
 * @param confidence 0 to 1
 * @param ratioBefore share of syllables among the words of the cells with letters beyond ASCII, as they are
 * @param ratioAfter the same share after conversion of every cell that gains by it; equal to ratioBefore for Unicode
 * @param reason what the verdict rests on
 * @param mixed all encodings found in the column when there are several, {@link Encoding#UNICODE} among them; else empty
 */
public record EncodingVerdict(
        Encoding encoding,
        double confidence,
        double ratioBefore,
        double ratioAfter,
        Reason reason,
        Set<Encoding> mixed) {

    /** What a verdict rests on. */
    public enum Reason {
        /** No letter beyond ASCII: nothing to decide. */
        PLAIN,
        /** Read as Unicode the text is Vietnamese, or no other reading is better beyond doubt. */
        UNICODE,
        /** Another reading gives clearly more syllables. */
        SYLLABLES,
        /** The cells' font belongs to the encoding and the text agrees. */
        FONT,
        /** The font belongs to a legacy encoding but the text is in Unicode. */
        UNICODE_IN_LEGACY_FONT,
        /** Another reading seems better, but there are too few cells to be sure. */
        TOO_FEW
    }

    public EncodingVerdict {
        mixed = Set.copyOf(mixed);
    }

    /** The reason as the key of its text in this package's messages: "reason.SYLLABLES". */
    public String reasonCode() {
        return "reason." + reason.name();
    }

    public boolean isMixed() {
        return !mixed.isEmpty();
    }

    static EncodingVerdict unicode(double ratio, Reason reason) {
        return new EncodingVerdict(
                Encoding.UNICODE, reason == Reason.TOO_FEW ? 0.5 : 1, ratio, ratio, reason, Set.of());
    }
}
