package vn.rasoat.training.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.rasoat.model.Knowledge;

/** The old encodings that lists of communes still come in. */
public final class LegacyEncoders {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private LegacyEncoders() {}

    /** TCVN 5712 VN3, the ABC fonts. Capitals with a tone have no code: they become small letters, as fonts of capitals need them. */
    public static LegacyEncoder tcvn3(Knowledge knowledge) {
        LegacyEncoder table = table(knowledge, "training/encoding_tcvn3.csv", line -> line.getField("legacy_char"));
        return text -> {
            StringBuilder out = new StringBuilder(text.length());
            text.codePoints().forEach(c -> {
                String letter = Character.toString(c);
                String coded = table.encode(letter);
                boolean unknown = coded.equals(letter) && c > 0xBF && Character.isUpperCase(c);
                out.append(unknown ? table.encode(Character.toString(Character.toLowerCase(c))) : coded);
            });
            return out.toString();
        };
    }

    /** VNI for Windows. */
    public static LegacyEncoder vni(Knowledge knowledge) {
        return table(knowledge, "training/encoding_vni.csv", line -> line.getField("legacy_text"));
    }

    /** VISCII 1.1. */
    public static LegacyEncoder viscii(Knowledge knowledge) {
        return table(
                knowledge,
                "training/encoding_viscii.csv",
                line -> Character.toString(
                        Integer.parseInt(line.getField("legacy_codepoint").substring(2), 16)));
    }

    /** UTF-8 read as Windows-1252; the five bytes without a letter there become control characters. */
    public static LegacyEncoder mojibake() {
        return text -> {
            StringBuilder out = new StringBuilder(text.length() * 2);
            for (byte b : text.getBytes(UTF_8)) {
                String seen = new String(new byte[] {b}, WINDOWS);
                out.append(seen.charAt(0) == '\uFFFD' ? Character.toString(b & 0xFF) : seen);
            }
            return out.toString();
        };
    }

    private static LegacyEncoder table(Knowledge knowledge, String path, Function<NamedCsvRecord, String> legacy) {
        Map<Integer, String> codes = new HashMap<>();
        for (NamedCsvRecord line : knowledge.csv(path)) {
            codes.put(line.getField("unicode_char").codePointAt(0), legacy.apply(line));
        }
        return text -> {
            StringBuilder out = new StringBuilder(text.length() + 8);
            text.codePoints().forEach(c -> out.append(codes.getOrDefault(c, Character.toString(c))));
            return out.toString();
        };
    }
}
