package vn.rasoat.register.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.register.compare.Comparator;
import vn.rasoat.register.compare.Comparisons;
import vn.rasoat.register.compare.FieldComparison;

/** A field that both lists have: for each row the number of its value in a vocabulary that the lists share, 0 where it is missing. */
public final class LinkField {
    /** A short list shows few of the values that there are: so many rows with other values are thought of as well. */
    private static final int UNSEEN = 100;

    private final String name;
    private final Comparator comparator;
    private final FieldComparison comparison;
    private final String[] vocabulary;
    private final int[] left;
    private final int[] right;
    private final float[] rarity;

    private LinkField(
            String name, Comparator comparator, Comparisons tools, String[] vocabulary, int[] left, int[] right) {
        this.name = name;
        this.comparator = comparator;
        this.comparison = tools.of(comparator, vocabulary);
        this.vocabulary = vocabulary;
        this.left = left;
        this.right = right;
        this.rarity = rarity(vocabulary.length, left, right, comparator == Comparator.EXACT ? 0 : UNSEEN);
    }

    /**
     * Makes a field.
     *
     * @param name what the field is called in evidence
     * @param right the other list's column; empty when a list is compared with itself
     */
    public static LinkField of(
            String name, Comparator comparator, Comparisons tools, ValueColumn left, Optional<ValueColumn> right) {
        TextNumbers numbers = new TextNumbers();
        numbers.add("");
        int[] ofLeft = numbered(comparator, tools, left, numbers);
        int[] ofRight =
                right.map(column -> numbered(comparator, tools, column, numbers)).orElse(ofLeft);
        return new LinkField(name, comparator, tools, numbers.texts(), ofLeft, ofRight);
    }

    private static int[] numbered(
            Comparator comparator, Comparisons tools, ValueColumn column, TextNumbers numbers) {
        int[] renumbered = new int[column.distinct()];
        for (int i = 0; i < renumbered.length; i++) {
            renumbered[i] = numbers.add(tools.normal(comparator, column.text().apply(i)));
        }
        int[] out = new int[column.values().length];
        for (int row = 0; row < out.length; row++) {
            out[row] = renumbered[column.values()[row]];
        }
        return out;
    }

    /** For each value the binary logarithm of its share among those present. */
    private static float[] rarity(int values, int[] left, int[] right, int unseen) {
        int[] counts = new int[values];
        long present = count(left, counts) + (right == left ? 0 : count(right, counts));
        float[] out = new float[values];
        for (int i = 1; i < values; i++) {
            out[i] = (float) (Math.log((counts[i] + 0.5) / (present + 1.0 + unseen)) / Math.log(2));
        }
        return out;
    }

    private static long count(int[] rows, int[] counts) {
        long present = 0;
        for (int value : rows) {
            if (value != 0) {
                counts[value]++;
                present++;
            }
        }
        return present;
    }

    /** For each value its number in another field's vocabulary, 0 where that does not know it. */
    int[] numbersIn(LinkField other) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 1; i < other.vocabulary.length; i++) {
            numbers.put(other.vocabulary[i], i);
        }
        int[] out = new int[vocabulary.length];
        for (int i = 1; i < out.length; i++) {
            out[i] = numbers.getOrDefault(vocabulary[i], 0);
        }
        return out;
    }

    public String name() {
        return name;
    }

    public Comparator comparator() {
        return comparator;
    }

    public FieldComparison comparison() {
        return comparison;
    }

    /** The values of the left list's rows. */
    int[] left() {
        return left;
    }

    int[] right() {
        return right;
    }

    /** The binary logarithm of the share of a value. */
    float rarity(int value) {
        return rarity[value];
    }

    /** How many different values there are, the missing one included. */
    int values() {
        return vocabulary.length;
    }

    int top() {
        return comparison.levels().size() - 1;
    }

    @Override
    public String toString() { // people's data
        return "LinkField[" + name + "]";
    }
}
