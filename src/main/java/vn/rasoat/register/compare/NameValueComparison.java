package vn.rasoat.register.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.text.Folding;

/**
 * Compares Vietnamese names of persons word by word. Names that differ in their marks alone are a level of their own; slips are
 * looked for in the names without marks, so that a name typed without marks and with a slip is still near. Each different word is
 * held once, and names are compared by the numbers of their words: names are many, words are few.
 */
final class NameValueComparison implements FieldComparison {
    private static final int DIFFERENT = 0;
    private static final int SURNAME = 1;
    private static final int GIVEN = 2;
    private static final int ENDS = 3;
    private static final int SLIP = 4;
    private static final int MARKS = 5;

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_ABBREVIATION = 3;

    /** The words of each name. */
    private final int[][] names;
    /** For each name hashes of all of it without marks: as it is, with i for y, and without blanks. */
    private final int[] bare;

    private final int[] iForY;
    private final int[] joined;
    private final String[] words;

    NameValueComparison(String[] values) {
        names = new int[values.length][];
        names[0] = new int[0];
        bare = new int[values.length];
        iForY = new int[values.length];
        joined = new int[values.length];
        Map<String, Integer> numbers = new HashMap<>();
        List<String> known = new ArrayList<>();
        int[] buffer = new int[MOST_WORDS];
        for (int i = 1; i < values.length; i++) {
            String key = Folding.candidateKey(values[i]).replace('.', ' ');
            names[i] = words(key, numbers, known, buffer);
            bare[i] = Strings.hash(key);
            iForY[i] = Strings.hash(key.replace('y', 'i'));
            joined[i] = Strings.hash(key.replace(" ", ""));
        }
        words = known.toArray(String[]::new);
    }

    /** The numbers of the words of a name; of one without any, the number of the empty word. */
    private static int[] words(String key, Map<String, Integer> numbers, List<String> known, int[] buffer) {
        int count = 0;
        for (String word : key.split(" ", MOST_WORDS)) {
            if (!word.isEmpty() || (count == 0 && key.isBlank())) {
                Integer number = numbers.get(word);
                if (number == null) {
                    number = known.size();
                    known.add(word);
                    numbers.put(word, number);
                }
                buffer[count++] = number;
            }
        }
        return java.util.Arrays.copyOf(buffer, count);
    }

    @Override
    public List<String> levels() {
        return List.of("different", "surname", "given", "ends", "slip", "marks", "same");
    }

    @Override
    public int level(int a, int b) {
        if (bare[a] == bare[b]) {
            return MARKS;
        }
        int[] one = names[a];
        int[] other = names[b];
        if (iForY[a] == iForY[b] || joined[a] == joined[b] || isSlip(one, other)) {
            return SLIP;
        }
        boolean surname = one[0] == other[0];
        boolean given = one[one.length - 1] == other[other.length - 1];
        return given ? surname && one.length > 1 && other.length > 1 ? ENDS : GIVEN : surname ? SURNAME : DIFFERENT;
    }

    private boolean isSlip(int[] one, int[] other) {
        if (one.length == other.length) {
            return isOneLetterOff(one, other) || isReordered(one, other) || isAbbreviated(one, other);
        }
        return one.length < other.length ? hasExtraWord(one, other) : hasExtraWord(other, one);
    }

    /** Whether all words are the same but one, which is off by one letter. */
    private boolean isOneLetterOff(int[] one, int[] other) {
        int at = -1;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                if (at >= 0) {
                    return false;
                }
                at = i;
            }
        }
        return at >= 0 && Strings.slips(words[one[at]], words[other[at]], 1) == 1;
    }

    private static boolean isReordered(int[] one, int[] other) {
        int used = 0;
        for (int word : one) {
            int at = 0;
            while (at < other.length && (other[at] != word || (used >> at & 1) == 1)) {
                at++;
            }
            if (at == other.length) {
                return false;
            }
            used |= 1 << at;
        }
        return true;
    }

    /** Whether one of them has the other's words, some cut short: "Ng. V. An". */
    private boolean isAbbreviated(int[] one, int[] other) {
        if (one.length < 2) {
            return false;
        }
        int whole = 0;
        boolean first = true;
        boolean second = true;
        for (int i = 0; i < one.length && (first || second); i++) {
            if (one[i] == other[i]) {
                whole++;
            } else {
                first &= isCut(words[one[i]], words[other[i]]);
                second &= isCut(words[other[i]], words[one[i]]);
            }
        }
        return (first || second) && (whole > 0 || one.length > 2);
    }

    private static boolean isCut(String part, String word) {
        return part.length() <= LONGEST_ABBREVIATION && word.startsWith(part);
    }

    private static boolean hasExtraWord(int[] shorter, int[] longer) {
        if (longer.length != shorter.length + 1 || shorter.length < 2) {
            return false;
        }
        int skipped = 0;
        for (int i = 0; i < shorter.length; i++) {
            if (shorter[i] != longer[i + skipped]) {
                if (skipped > 0 || shorter[i] != longer[i + 1]) {
                    return false;
                }
                skipped = 1;
            }
        }
        return true;
    }

    @Override
    public List<Tokens> tokens() {
        return List.of(this::bare, this::given, this::ends);
    }

    private int bare(int value, int[] out) {
        out[0] = bare[value];
        return 1;
    }

    private int given(int value, int[] out) {
        int[] name = names[value];
        out[0] = Strings.spread(name[name.length - 1]);
        return 1;
    }

    private int ends(int value, int[] out) {
        int[] name = names[value];
        out[0] = Strings.spread(name[0] * 31_337 + name[name.length - 1]);
        return 1;
    }
}
