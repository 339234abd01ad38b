package vn.rasoat.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.rasoat.model.Knowledge;

/** Values that stand where a value should be: "N/A", "chưa rõ", "000000000". Immutable. */
public final class Placeholders {
    /** What kind of field the value stands in: "không" is a religion's answer, and "x" a tick. */
    public enum Field {
        TEXT,
        NAME,
        CODE,
        NUMBER,
        DATE,
        RELIGION,
        MARK
    }

    private static final int LONGEST = 24;
    private static final int SAME_DIGITS = 6;

    private final Map<String, Entry> entries = new HashMap<>();
    /** By length, the first letters of the entries as bits: most texts need no further look. */
    private final long[] openings = new long[LONGEST + 1];

    private record Entry(Set<Field> legalIn, Set<Field> onlyIn) {}

    private Placeholders(Knowledge knowledge) {
        for (NamedCsvRecord row : knowledge.csv("text/placeholders.csv")) {
            String value = Letters.lower(row.getField("value"));
            entries.put(value, new Entry(fields(row.getField("legal_in")), fields(row.getField("only_in"))));
            if (value.length() <= LONGEST) {
                openings[value.length()] |= opening(value);
            }
        }
    }

    /** Reads {@code text/placeholders.csv}. */
    public static Placeholders from(Knowledge knowledge) {
        return new Placeholders(knowledge);
    }

    private static Set<Field> fields(String list) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        if (!list.isEmpty()) {
            for (String name : list.split(";", -1)) {
                fields.add(Field.valueOf(name));
            }
        }
        return fields;
    }

    /** Whether a clean text only holds the place of a value in a field of that kind. A blank text does not: it is missing. */
    public boolean isPlaceholder(String text, Field field) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        boolean possible = (openings[text.length()] & opening(text)) != 0;
        Entry entry = possible ? entries.get(Letters.lower(text)) : null;
        if (entry != null) {
            return !entry.legalIn().contains(field)
                    && (entry.onlyIn().isEmpty() || entry.onlyIn().contains(field));
        }
        return isOneSignRepeated(text);
    }

    private static long opening(String text) {
        return 1L << Character.toLowerCase(text.charAt(0));
    }

    /** A row of dots, dashes, signs, x or six and more equal digits. */
    private static boolean isOneSignRepeated(String text) {
        char first = text.charAt(0);
        boolean digit = first >= '0' && first <= '9';
        if ((!digit && "-_.?*/\\#xX,;:–—…\"'~=+!".indexOf(first) < 0)
                || (digit && text.length() < SAME_DIGITS)
                || ((first == 'x' || first == 'X') && text.length() < 2)) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != first) {
                return false;
            }
        }
        return true;
    }
}
