package vn.rasoat.text;

import vn.rasoat.model.Knowledge;

/**
 * Brings a cell's text into the one form that everything after it works with, and notes what was wrong. The order matters:
 * encoding, NFC, look-alikes, invisible characters, blanks. Cleaning twice changes nothing more. Apostrophes are left as typed;
 * comparison folds them. Immutable.
 */
public final class Cleaner {
    private final CharKinds kinds;
    private final EncodingDetector detector;

    private Cleaner(CharKinds kinds, EncodingDetector detector) {
        this.kinds = kinds;
        this.detector = detector;
    }

    /** Reads {@code text/lookalikes.csv}. */
    public static Cleaner from(Knowledge knowledge, EncodingDetector detector) {
        return new Cleaner(new CharKinds(knowledge), detector);
    }

    /** As {@link #clean(String, Encoding, String)} for a cell of a Unicode column in an unknown font. */
    public CleanText clean(String raw) {
        return clean(raw, Encoding.UNICODE, "");
    }

    /**
     * Cleans a cell.
     *
     * @param column the encoding of the cell's column, as {@link EncodingDetector#detect} found it
     * @param font the cell's font, "" when unknown
     */
    public CleanText clean(String raw, Encoding column, String font) {
        if (column == Encoding.UNICODE && (font.isEmpty() || LegacyFont.encoding(font) == Encoding.UNICODE)) {
            return isClean(raw) ? new CleanText(raw, raw, 0) : new Cleaning(kinds).run(raw, decodeStray(raw));
        }
        return new Cleaning(kinds).run(raw, detector.decodeCell(raw, column, font));
    }

    /** Whether the text is as it should be already; one look at each character. */
    public boolean isClean(String text) {
        boolean afterBlank = true;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            byte kind = kinds.of(text.charAt(i));
            if (kind == CharKinds.BLANK) {
                if (afterBlank) {
                    return false;
                }
                afterBlank = true;
            } else if (kind == CharKinds.ORDINARY) {
                afterBlank = false;
            } else {
                return false;
            }
        }
        return length == 0 || (!afterBlank && text.charAt(0) != '\'');
    }

    private EncodingDetector.DecodedCell decodeStray(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            byte kind = kinds.of(raw.charAt(i));
            // Ã and Ä with a no-break space, soft hyphen or C1 control are mojibake too
            if (kind == CharKinds.STRANGE || kind == CharKinds.CONTROL || raw.charAt(i) == '\u00AD') {
                return detector.decodeCell(raw, Encoding.UNICODE, "");
            }
        }
        return new EncodingDetector.DecodedCell(raw, Encoding.UNICODE);
    }
}
