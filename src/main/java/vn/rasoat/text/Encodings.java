package vn.rasoat.text;

import java.util.EnumMap;
import java.util.Map;
import vn.rasoat.model.Knowledge;

/** The tables of the legacy encodings, read once; translates single texts in both directions. Immutable. */
public final class Encodings {
    private final Map<Encoding, LegacyTable> tables = new EnumMap<>(Encoding.class);

    private Encodings(Knowledge knowledge) {
        tables.put(Encoding.TCVN3, LegacyTable.read(knowledge, "tcvn3.csv"));
        tables.put(Encoding.VNI, LegacyTable.read(knowledge, "vni.csv", "vni_mixed_case.csv"));
        tables.put(Encoding.VISCII, LegacyTable.read(knowledge, "viscii.csv"));
        tables.put(Encoding.VPS, LegacyTable.read(knowledge, "vps.csv"));
        tables.put(Encoding.CP1258, LegacyTable.read(knowledge, "cp1258.csv"));
        tables.put(Encoding.VIQR, LegacyTable.read(knowledge, "viqr.csv"));
    }

    /** Reads {@code encodings/*.csv}. */
    public static Encodings from(Knowledge knowledge) {
        return new Encodings(knowledge);
    }

    /**
     * The text in Unicode, taking it to be in that encoding whatever it looks like. What the encoding does not know stays as it is.
     * Returns the same object when nothing changes.
     */
    public String decode(String legacy, Encoding encoding) {
        return switch (encoding) {
            case UNICODE -> legacy;
            case MOJIBAKE -> Mojibake.decode(legacy);
            case TCVN3 -> AllCapitals.restore(table(encoding).decode(legacy));
            default -> table(encoding).decode(legacy);
        };
    }

    /**
     * The text as a program shows it that takes the encoding's bytes for Windows-1252. TCVN3 has no capitals with marks: they come
     * out as the small letters that a font like .VnTimeH draws as capitals.
     */
    public String encode(String unicode, Encoding encoding) {
        return switch (encoding) {
            case UNICODE -> unicode;
            case MOJIBAKE -> Mojibake.encode(unicode);
            default -> table(encoding).encode(unicode);
        };
    }

    /** Whether every character of the text can occur in that encoding. A text in Unicode usually has some that cannot. */
    boolean covers(Encoding encoding, String text) {
        LegacyTable table = tables.get(encoding);
        if (table == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!table.knows(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private LegacyTable table(Encoding encoding) {
        LegacyTable table = tables.get(encoding);
        if (table == null) {
            throw new IllegalArgumentException(encoding.name());
        }
        return table;
    }
}
