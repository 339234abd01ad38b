package vn.rasoat.text;

import java.util.Optional;

/** How the letters of a text were coded when it was typed. TCVN 6909:2001 makes Unicode the only one for exchange between State bodies. */
public enum Encoding {
    /** As it should be, composed or decomposed. */
    UNICODE,
    /** TCVN 5712 / ABC, fonts named .Vn…: "NguyÔn V¨n". */
    TCVN3,
    /** VNI-Windows, fonts named VNI-…: "Nguyeãn Vaên". */
    VNI,
    VISCII,
    VPS,
    /** Windows-1258 shown as Windows-1252: "NguyêÞn Vãn". */
    CP1258,
    /** UTF-8 shown as Windows-1252 or 1258, once or twice: "Nguyá»…n". */
    MOJIBAKE,
    /** Marks typed as signs: "Nguye^~n Va(n". */
    VIQR;

    /** The fault that a cell in this encoding has; empty for Unicode. */
    public Optional<TextFault> fault() {
        return switch (this) {
            case UNICODE -> Optional.empty();
            case TCVN3 -> Optional.of(TextFault.LEGACY_TCVN3);
            case VNI -> Optional.of(TextFault.LEGACY_VNI);
            case VISCII -> Optional.of(TextFault.LEGACY_VISCII);
            case VPS -> Optional.of(TextFault.LEGACY_VPS);
            case CP1258 -> Optional.of(TextFault.LEGACY_CP1258);
            case MOJIBAKE -> Optional.of(TextFault.MOJIBAKE);
            case VIQR -> Optional.of(TextFault.VIQR);
        };
    }
}
