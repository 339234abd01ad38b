package vn.rasoat.register.link;

import java.util.Arrays;

/**
 * The probabilities of pairs where every row has at most one partner: the pairs of a row compete, and all sensible ways of
 * pairing are weighed against each other by passing messages along the pairs until they settle.
 */
final class Competition {
    private static final int ROUNDS = 30;
    private static final double MOST_BITS = 300;

    private Competition() {}

    static double[] probabilities(Edges edges, int leftRows, int rightRows) {
        int size = edges.size();
        double[] weight = new double[size];
        for (int e = 0; e < size; e++) {
            weight[e] = Math.pow(2, Math.max(-MOST_BITS, Math.min(MOST_BITS, edges.score(e))));
        }
        double[] toRight = weight.clone();
        double[] toLeft = weight.clone();
        double[] atLeft = new double[leftRows];
        double[] atRight = new double[rightRows];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(atLeft, 0);
            Arrays.fill(atRight, 0);
            for (int e = 0; e < size; e++) {
                atLeft[edges.left(e)] = Math.max(atLeft[edges.left(e)], 0) + toLeft[e];
                atRight[edges.right(e)] += toRight[e];
            }
            for (int e = 0; e < size; e++) {
                double right = weight[e] / (1 + rest(atLeft[edges.left(e)], toLeft[e]));
                double left = weight[e] / (1 + rest(atRight[edges.right(e)], toRight[e]));
                toRight[e] = Math.sqrt(toRight[e] * right); // half steps keep messages from swinging
                toLeft[e] = Math.sqrt(toLeft[e] * left);
            }
        }
        double[] out = new double[size];
        for (int e = 0; e < size; e++) {
            double both = toRight[e] / weight[e] * toLeft[e];
            out[e] = both / (1 + both);
        }
        return out;
    }

    /** A sum without one of its parts; the part may be nearly all of it. */
    private static double rest(double sum, double part) {
        double rest = sum - part;
        return rest > sum * 1e-12 ? rest : 0;
    }
}
