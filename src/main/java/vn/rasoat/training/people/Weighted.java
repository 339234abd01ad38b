package vn.rasoat.training.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Things to draw from, each with its own weight. */
final class Weighted<T> {
    private final List<T> things;
    private final double[] upTo;

    private Weighted(List<T> things, double[] upTo) {
        this.things = things;
        this.upTo = upTo;
    }

    T draw(SplittableRandom random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return things.get(Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1));
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    /** Collects things; those of no weight are left out. */
    static final class Builder<T> {
        private final List<T> things = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();

        Builder<T> add(T thing, double weight) {
            if (weight > 0) {
                things.add(thing);
                weights.add(weight);
            }
            return this;
        }

        Weighted<T> build() {
            double[] upTo = new double[things.size()];
            double sum = 0;
            for (int i = 0; i < upTo.length; i++) {
                sum += weights.get(i);
                upTo[i] = sum;
            }
            return new Weighted<>(List.copyOf(things), upTo);
        }
    }
}
