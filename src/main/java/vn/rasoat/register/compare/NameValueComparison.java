package vn.rasoat.register.compare;

import java.util.List;
import vn.rasoat.text.Folding;
import vn.rasoat.text.NameComparison;
import vn.rasoat.text.NameDifference;

/** Compares Vietnamese names of persons by syllable and with their marks. */
final class NameValueComparison implements FieldComparison {
    private static final int DIFFERENT = 0;
    private static final int SURNAME = 1;
    private static final int GIVEN = 2;
    private static final int ENDS = 3;
    private static final int SLIP = 4;
    private static final int MARKS = 5;

    private final String[] values;
    private final int[][] words;
    private final int[] bare;

    NameValueComparison(String[] values) {
        this.values = values;
        words = new int[values.length][];
        bare = new int[values.length];
        for (int i = 1; i < values.length; i++) {
            String key = Folding.candidateKey(values[i]);
            String[] parts = key.split(" ", 12);
            words[i] = new int[parts.length];
            for (int j = 0; j < parts.length; j++) {
                // initials are marked by their sign, so that abbreviations are looked at more closely
                words[i][j] = parts[j].length() <= 2 ? Strings.hash(parts[j]) | 1 : Strings.hash(parts[j]) & ~1;
            }
            bare[i] = Strings.hash(key);
        }
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
        int[] one = words[a];
        int[] other = words[b];
        boolean surname = one[0] == other[0];
        boolean given = one[one.length - 1] == other[other.length - 1];
        if (isNear(one, other)) {
            NameDifference difference = NameComparison.compare(values[a], values[b]);
            if (difference == NameDifference.MARKS_MISSING || difference == NameDifference.MARKS_ONLY) {
                return MARKS;
            }
            if (difference != NameDifference.DIFFERENT) {
                return SLIP;
            }
        }
        return given ? surname && one.length > 1 && other.length > 1 ? ENDS : GIVEN : surname ? SURNAME : DIFFERENT;
    }

    /** Whether all words but one are common, or some are short enough to be initials. */
    private static boolean isNear(int[] one, int[] other) {
        int longest = Math.max(one.length, other.length);
        if (longest - Math.min(one.length, other.length) > 1) {
            return false;
        }
        int common = 0;
        boolean initials = false;
        for (int word : one) {
            initials |= (word & 1) == 1;
            for (int each : other) {
                if (word == each) {
                    common++;
                    break;
                }
            }
        }
        for (int word : other) {
            initials |= (word & 1) == 1;
        }
        return common >= longest - 1 || initials;
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
        out[0] = words[value][words[value].length - 1];
        return 1;
    }

    private int ends(int value, int[] out) {
        out[0] = words[value][0] * 31 + words[value][words[value].length - 1];
        return 1;
    }
}
