package vn.rasoat.register.link;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each level of agreement of each field is among three kinds of pairs: rows about the same person, rows that have
 * nothing to do with each other, and rows of different people who share much (families, neighbours, namesakes). All numbers are
 * binary logarithms. Agreement on a value counts for random pairs by how rare the value is, which {@link LinkField} knows.
 */
final class Weights {
    final double[][] match;
    final double[][] random;
    final double[][] related;
    double priorMatch;
    double priorRelated;

    /** A level rarer than this among matching pairs is a surprise; so many bits of surprise are too much for a sure match. */
    private static final double RARE = log2(0.05);

    private static final double MOST_SURPRISE = 3;

    private final double[][] surprise;
    /** Whether related pairs are only those that differ in what should not differ: nothing else tells them from repeated rows. */
    private final boolean strict;

    /**
     * @param strict whether a list is compared with itself
     */
    Weights(List<LinkField> fields, Defaults defaults, boolean strict) {
        this.strict = strict;
        surprise = new double[fields.size()][];
        for (int f = 0; f < surprise.length; f++) {
            surprise[f] = Arrays.stream(defaults.match(fields.get(f)))
                    .map(share -> Math.max(0, RARE - log2(share)))
                    .toArray();
        }

        int size = fields.size();
        match = new double[size][];
        random = new double[size][];
        related = new double[size][];
        for (int f = 0; f < size; f++) {
            match[f] = new double[fields.get(f).top() + 1];
            random[f] = new double[fields.get(f).top() + 1];
            related[f] = new double[fields.get(f).top() + 1];
        }
    }

    boolean strict() {
        return strict;
    }

    /** The bits of surprise at a level of a field if the pair were a match. */
    double surprise(int field, int level) {
        return surprise[field][level];
    }

    /** Whether so many bits of surprise mean that the pair differs in what should not differ. */
    static boolean isTooMuch(double bits) {
        return bits > MOST_SURPRISE;
    }

    /** How likely what is seen is without a match, of random and of related pairs, given how surprising a match would be. */
    double without(double random, double related, double bits) {
        return strict && !isTooMuch(bits) ? random : plus(random, related);
    }

    static double log2(double share) {
        return Math.log(share) * 1.4426950408889634;
    }

    /** The logarithm of the sum of two numbers given by their logarithms. */
    static double plus(double a, double b) {
        double high = Math.max(a, b);
        double apart = Math.abs(a - b);
        return apart > 40 ? high : high + log2(1 + Math.exp(-apart * 0.6931471805599453));
    }

    /** Takes over shares as logarithms. */
    static void set(double[] to, double[] shares) {
        for (int i = 0; i < to.length; i++) {
            to[i] = log2(shares[i]);
        }
    }
}
