package vn.rasoat.register.compare;

import java.util.List;

/** Compares codes whose leading zeros have been taken off. */
final class DigitsComparison implements FieldComparison {
    private static final int SHORTEST_HALF = 3;

    private static final int LONGEST_COUNTED = 15;

    private final String[] values;
    /** How often each character occurs, in 16 classes of 4 bits each; 0 for long codes. Tells most random pairs apart. */
    private final long[] counts;

    DigitsComparison(String[] values) {
        this.values = values;
        counts = new long[values.length];
        for (int i = 1; i < values.length; i++) {
            counts[i] = count(values[i]);
        }
    }

    private static long count(String code) {
        long out = 0;
        if (code.length() <= LONGEST_COUNTED) {
            for (int i = 0; i < code.length(); i++) {
                out += 1L << ((code.charAt(i) & 15) * 4);
            }
        }
        return out;
    }

    /** Whether the characters alone tell that there are more than two slips: one slip takes one away and adds one. */
    private static boolean isFar(long a, long b) {
        if (a == 0 || b == 0) {
            return false;
        }
        int apart = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 4) {
            apart += Math.abs((int) (a >>> shift & 15) - (int) (b >>> shift & 15));
        }
        return apart > 4;
    }

    @Override
    public List<String> levels() {
        return List.of("different", "half", "digit", "same");
    }

    @Override
    public int level(int a, int b) {
        String one = values[a];
        String other = values[b];
        int shortest = Math.min(one.length(), other.length());
        if (shortest < 2) {
            return 0;
        }
        int slips = isFar(counts[a], counts[b]) ? 3 : Strings.slips(one, other, 2);
        if (slips == 1) {
            return 2;
        }
        return (slips == 2 && shortest > 5)
                        || (shortest > 8 && one.regionMatches(one.length() - 6, other, other.length() - 6, 6))
                ? 1
                : 0;
    }

    @Override
    public List<Tokens> tokens() {
        return List.of(this::beginning, this::ending);
    }

    private int beginning(int value, int[] out) {
        String text = values[value];
        int half = text.length() / 2;
        if (half < SHORTEST_HALF) {
            return 0;
        }
        out[0] = Strings.hash(text.substring(0, half)) * 31;
        return 1;
    }

    private int ending(int value, int[] out) {
        String text = values[value];
        int half = Math.min(text.length() / 2, 6);
        if (half < SHORTEST_HALF) {
            return 0;
        }
        out[0] = Strings.hash(text.substring(text.length() - half));
        return 1;
    }
}
