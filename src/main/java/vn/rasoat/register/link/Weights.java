package vn.rasoat.register.link;

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

    Weights(List<LinkField> fields) {
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
