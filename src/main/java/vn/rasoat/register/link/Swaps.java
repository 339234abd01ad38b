package vn.rasoat.register.link;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.register.compare.Comparator;

/** Finds values that stand in each other's field: given name and surname, two lines of an address. */
final class Swaps {
    /** How often matching pairs have two values swapped, or one of them in the wrong field; and related pairs. */
    static final double BOTH = Weights.log2(0.03);

    static final double ONE = Weights.log2(0.008);
    static final double BOTH_RELATED = Weights.log2(0.0003);
    static final double ONE_RELATED = Weights.log2(0.002);

    private static final int MOST_FIELDS = 8;

    private final List<LinkField> fields;
    private final List<int[]> pairs = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();

    Swaps(List<LinkField> fields) {
        this.fields = fields;
        for (int f = 0; f < Math.min(MOST_FIELDS, fields.size()); f++) {
            for (int g = f + 1; g < Math.min(MOST_FIELDS, fields.size()); g++) {
                if (canSwap(fields.get(f), fields.get(g))) {
                    int[] known = fields.get(f).numbersIn(fields.get(g));
                    if (overlap(known)) {
                        pairs.add(new int[] {f, g});
                        numbers.add(known);
                    }
                }
            }
        }
    }

    private static boolean canSwap(LinkField a, LinkField b) {
        boolean text = a.comparator() == Comparator.JARO_WINKLER
                || a.comparator() == Comparator.DAMERAU
                || a.comparator() == Comparator.WORDS;
        return text && a.comparator() == b.comparator();
    }

    private static boolean overlap(int[] numbers) {
        for (int number : numbers) {
            if (number != 0) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return pairs.size();
    }

    int[] pair(int index) {
        return pairs.get(index);
    }

    /** Whether the left row's first field holds what the right row's second field does. */
    boolean forth(int index, int left, int right) {
        int[] pair = pairs.get(index);
        int value = fields.get(pair[0]).left()[left];
        int known = numbers.get(index)[value];
        return known != 0 && known == fields.get(pair[1]).right()[right];
    }

    /** Whether the left row's second field holds what the right row's first field does. */
    boolean back(int index, int left, int right) {
        int[] pair = pairs.get(index);
        int known = numbers.get(index)[fields.get(pair[0]).right()[right]];
        return known != 0 && known == fields.get(pair[1]).left()[left];
    }
}
