package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code numeric-outlier}: a number far from the others of its column, measured so that the outliers themselves do not move the
 * measure: by the median and the median distance from it, or by the quartiles. Cases {@code low} and {@code high}.
 *
 * <p>Parameters: {@code field} (the rule's first by default); {@code by}, columns that part the rows into groups of their own;
 * {@code method}, {@code mad} (default) or {@code iqr}; {@code limit}, how many deviations (6 by default) or quartile ranges (3)
 * are far; {@code scale}: {@code linear} (default), {@code log} to measure positive numbers by their magnitude, or {@code both} when
 * a number must be far by either measure; {@code least}, the smallest group judged (30).
 */
final class NumericOutlier implements CheckKind {
    private static final int LOW = 0;
    private static final int HIGH = 1;
    /** The median distance of a normal distribution, in standard deviations. */
    private static final double NORMAL = 0.6745;

    private enum Scale {
        LINEAR,
        LOG,
        BOTH
    }

    private enum Method {
        MAD,
        IQR
    }

    @Override
    public String name() {
        return "numeric-outlier";
    }

    @Override
    public List<String> cases() {
        return List.of("low", "high");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("median", "low", "high", "numbers");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        int slot = rule.check().optionalText("field").isPresent()
                ? binding.slot(rule.check().text("field"))
                : binding.onlySlot(rule);
        List<RowKey> keys = new ArrayList<>();
        for (String field : rule.check().texts("by")) {
            keys.add(new RowKey(binding.slot(field), Written.ALIKE));
        }
        keys.add(new RowKey(slot, Written.ANY_FIGURE));
        Method method = rule.check().optionalText("method").isEmpty()
                ? Method.MAD
                : rule.check().choice("method", Method.class);
        return new Outliers(
                keys,
                new RowKey(slot, Written.FIGURE),
                method,
                Fields.between(rule, "limit", method == Method.MAD ? 6 : 3, 0, Double.MAX_VALUE),
                rule.check().optionalText("scale").isEmpty()
                        ? Scale.LINEAR
                        : rule.check().choice("scale", Scale.class),
                Math.max(4, rule.check().integer("least", 30)));
    }

    private record Outliers(List<RowKey> keys, RowKey number, Method method, double limit, Scale scale, int smallest)
            implements GroupCheck {
        @Override
        public List<RowKey> reads() {
            return List.of(number);
        }

        @Override
        public void judge(Group group, Sink sink) {
            double[] numbers = IntStream.range(0, group.size())
                    .mapToDouble(row -> Figures.ofBits(group.key(row, 0)))
                    .toArray();
            double[] sorted =
                    Arrays.stream(numbers).filter(this::counts).sorted().toArray();
            double[] fence = sorted.length < smallest ? new double[0] : fence(sorted);
            if (fence.length == 0) {
                return;
            }
            sink.alone();
            sink.tell(Map.of(
                    "median", Figures.text(at(sorted, 0.5)),
                    "low", Figures.text(fence[0]),
                    "high", Figures.text(fence[1]),
                    "numbers", Integer.toString(sorted.length)));
            fail(
                    sink,
                    LOW,
                    IntStream.range(0, numbers.length)
                            .filter(row -> counts(numbers[row]) && numbers[row] < fence[0])
                            .toArray());
            fail(
                    sink,
                    HIGH,
                    IntStream.range(0, numbers.length)
                            .filter(row -> numbers[row] > fence[1])
                            .toArray());
        }

        private static void fail(Sink sink, int caseIndex, int... rows) {
            if (rows.length > 0) {
                sink.fail(caseIndex, rows);
            }
        }

        /** Zero and less have no magnitude and are left out of a measure of magnitudes. */
        private boolean counts(double number) {
            return Double.isFinite(number) && (scale == Scale.LINEAR || number > 0);
        }

        /** Between which numbers a value is no outlier; empty when more than half of the numbers are the same. */
        private double[] fence(double[] sorted) {
            double[] plain = scale == Scale.LOG ? new double[0] : measured(sorted);
            if (scale == Scale.LINEAR || (scale == Scale.BOTH && plain.length == 0)) {
                return plain;
            }
            double[] logs = measured(Arrays.stream(sorted).map(Math::log10).toArray());
            if (logs.length == 0) {
                return logs;
            }
            double low = Math.pow(10, logs[0]);
            double high = Math.pow(10, logs[1]);
            return plain.length == 0
                    ? new double[] {low, high}
                    : new double[] {Math.min(low, plain[0]), Math.max(high, plain[1])};
        }

        private double[] measured(double[] sorted) {
            if (method == Method.IQR) {
                double low = at(sorted, 0.25);
                double high = at(sorted, 0.75);
                return around(low, high, limit * (high - low));
            }
            double median = at(sorted, 0.5);
            double[] distances = Arrays.stream(sorted)
                    .map(each -> Math.abs(each - median))
                    .sorted()
                    .toArray();
            return around(median, median, limit * at(distances, 0.5) / NORMAL);
        }

        private static double[] around(double low, double high, double reach) {
            return reach > 0 ? new double[] {low - reach, high + reach} : new double[0];
        }

        private static double at(double[] sorted, double share) {
            double place = share * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(number.slot());
        }
    }
}
