package vn.rasoat.text;

/** What a font's name says about the encoding of the text set in it. */
final class LegacyFont {
    private LegacyFont() {}

    /** TCVN3 for .VnTime and its family, VNI for VNI-Times and its family, else Unicode. */
    static Encoding encoding(String font) {
        if (font.regionMatches(true, 0, ".vn", 0, 3)) {
            return Encoding.TCVN3;
        }
        return font.regionMatches(true, 0, "vni-", 0, 4) ? Encoding.VNI : Encoding.UNICODE;
    }

    /** Whether the font draws small letters as capitals: .VnTimeH, .VnArialH. */
    static boolean drawsCapitals(String font) {
        return encoding(font) == Encoding.TCVN3 && (font.endsWith("H") || font.endsWith("h"));
    }
}
