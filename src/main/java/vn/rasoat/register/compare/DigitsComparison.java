package vn.rasoat.register.compare;

import java.util.List;

/** Compares codes whose leading zeros have been taken off. */
final class DigitsComparison implements FieldComparison {
    private static final int SHORTEST_HALF = 3;

    private final String[] values;

    DigitsComparison(String[] values) {
        this.values = values;
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
        int slips = Strings.slips(one, other, 2);
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
