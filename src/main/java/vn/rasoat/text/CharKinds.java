package vn.rasoat.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import vn.rasoat.model.Knowledge;

/** Which characters the cleaner must look at. One array lookup tells that a character is harmless. */
final class CharKinds {
    static final byte ORDINARY = 0;
    static final byte BLANK = 1;
    static final byte NO_BREAK = 2;
    static final byte LINE = 3;
    static final byte INVISIBLE = 4;
    static final byte CONTROL = 5;
    static final byte PRIVATE = 6;
    static final byte LOST = 7;
    /** Combining, or changed by NFC. */
    static final byte MARK = 8;

    static final byte LOOKALIKE_D = 9;
    static final byte LOOKALIKE_FOREIGN = 10;
    /** Not used in Vietnamese: perhaps a legacy letter. */
    static final byte STRANGE = 11;

    static final byte QUESTION = 12;

    private final byte[] kinds = new byte[0x10000];
    private final Map<Character, Character> meant = new HashMap<>();

    CharKinds(Knowledge knowledge) {
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = kindOf((char) c);
        }
        for (NamedCsvRecord row : knowledge.csv("text/lookalikes.csv")) {
            char c = (char) Integer.parseInt(row.getField("codepoint").substring(2), 16);
            kinds[c] = row.getField("kind").equals("D") ? LOOKALIKE_D : LOOKALIKE_FOREIGN;
            meant.put(c, row.getField("correct").charAt(0));
        }
    }

    byte of(char c) {
        return kinds[c];
    }

    /** The character meant by a look-alike. */
    char meant(char c) {
        return meant.getOrDefault(c, c);
    }

    private static byte kindOf(char c) {
        if (c < 0x80) {
            return asciiKind(c);
        }
        if (c == '\uFFFD') {
            return LOST;
        }
        if (c >= '\uE000' && c <= '\uF8FF') {
            return PRIVATE;
        }
        if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return LINE;
        }
        if (Letters.isSpace(c)) {
            return NO_BREAK;
        }
        if (c < 0xA0) {
            return CONTROL;
        }
        if (isInvisible(c)) {
            return INVISIBLE;
        }
        return letterKind(c);
    }

    private static byte asciiKind(char c) {
        return switch (c) {
            case ' ' -> BLANK;
            case '?' -> QUESTION;
            case '\t', '\n', '\u000B', '\f', '\r' -> LINE;
            default -> c < ' ' || c == 0x7F ? CONTROL : ORDINARY;
        };
    }

    private static byte letterKind(char c) {
        if (Letters.isCombining(c) || changesInNfc(c)) {
            return MARK;
        }
        if (Letters.index(c) != 0) {
            return ORDINARY;
        }
        boolean legacySign = c <= 0xFF || "ƒˆ˜Œœ\u0160\u0161\u0178\u017D\u017E€™‚„†‡‰‹›".indexOf(c) >= 0;
        return legacySign ? STRANGE : ORDINARY;
    }

    private static boolean changesInNfc(char c) {
        boolean candidate =
                (c >= '\u0340' && c < '\u0400') || (c >= '\u1F00' && c < '\u3000') || (c >= '\uF900' && c < '\uFE00');
        return candidate && !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\u180E';
    }
}
