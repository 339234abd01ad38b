package vn.rasoat.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Several runs of one contender. */
record Series(List<Run> runs) {
    Series {
        runs = List.copyOf(runs);
    }

    boolean failed() {
        return runs.stream().anyMatch(run -> !run.good());
    }

    double median(ToDoubleFunction<Run> what) {
        double[] sorted = runs.stream().mapToDouble(what).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least(ToDoubleFunction<Run> what) {
        return runs.stream().mapToDouble(what).min().orElse(Double.NaN);
    }

    double most(ToDoubleFunction<Run> what) {
        return runs.stream().mapToDouble(what).max().orElse(Double.NaN);
    }
}
