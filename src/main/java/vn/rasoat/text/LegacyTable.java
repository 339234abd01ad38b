package vn.rasoat.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import vn.rasoat.model.Knowledge;

/** One legacy encoding: sequences of one to three characters, as a program shows them, and the letters they stand for. */
final class LegacyTable {
    private static final int SIZE = 0x2200;

    private final char[] singles = new char[SIZE];
    private final boolean[] starts = new boolean[SIZE];
    private final boolean[] used = new boolean[SIZE];
    private final Map<String, Character> sequences = new HashMap<>();
    private final Map<Character, String> back = new HashMap<>();
    private int longest = 1;

    private LegacyTable() {}

    /** Reads the tables; a letter is written as the first of them has it. */
    static LegacyTable read(Knowledge knowledge, String... files) {
        LegacyTable table = new LegacyTable();
        for (String file : files) {
            for (NamedCsvRecord row : knowledge.csv("encodings/" + file)) {
                table.add(
                        text(row.getField("legacy")),
                        text(row.getField("unicode")).charAt(0));
            }
        }
        return table;
    }

    private static String text(String codePoints) {
        StringBuilder text = new StringBuilder();
        for (String code : codePoints.split(" ", -1)) {
            text.append((char) Integer.parseInt(code.substring(2), 16));
        }
        return text.toString();
    }

    private void add(String legacy, char letter) {
        for (int i = 0; i < legacy.length(); i++) {
            used[legacy.charAt(i)] = true;
        }
        back.putIfAbsent(letter, legacy);
        if (legacy.length() == 1) {
            singles[legacy.charAt(0)] = letter;
        } else {
            starts[legacy.charAt(0)] = true;
            sequences.put(legacy, letter);
            longest = Math.max(longest, legacy.length());
        }
    }

    /** Whether the character can occur in a text of this encoding: ASCII does, and what the table has. */
    boolean knows(char c) {
        return (c < SIZE && (used[c] || (c >= ' ' && c < 0x7F))) || Letters.isSpace(c);
    }

    /** The letters meant; what the table does not know stays. Returns the same text when nothing changed. */
    String decode(String legacy) {
        int length = legacy.length();
        StringBuilder out = new StringBuilder(length);
        boolean changed = false;
        int i = 0;
        while (i < length) {
            char c = legacy.charAt(i);
            int taken = c < SIZE && starts[c] ? sequenceAt(legacy, i, out) : 0;
            if (taken > 0) {
                i += taken;
                changed = true;
                continue;
            }
            char letter = c < SIZE && singles[c] != 0 ? singles[c] : c;
            changed |= letter != c;
            out.append(letter);
            i++;
        }
        return changed ? out.toString() : legacy;
    }

    private int sequenceAt(String legacy, int at, StringBuilder out) {
        for (int length = Math.min(longest, legacy.length() - at); length > 1; length--) {
            Character letter = sequences.get(legacy.substring(at, at + length));
            if (letter != null) {
                out.append(letter.charValue());
                return length;
            }
        }
        return 0;
    }

    /** The text as it would have been typed in this encoding; letters it lacks as capitals become small, others stay. */
    String encode(String unicode) {
        String text = Letters.nfc(unicode);
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String legacy = back.get(c);
            if (legacy == null) {
                legacy = back.get(Character.toLowerCase(c));
            }
            if (legacy == null) {
                out.append(c);
            } else {
                out.append(legacy);
            }
        }
        return out.toString();
    }
}
