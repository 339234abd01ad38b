package vn.rasoat.mapping;

import java.util.List;

/** What neighbouring values of a column say together. */
final class Sequence {
    private Sequence() {}

    /** The share of steps between neighbours that count up by one (or begin again at 1, as lists by hamlet do). */
    static double rowNumbers(List<String> values) {
        if (values.size() < 3) {
            return 0;
        }
        int steps = 0;
        long before = Long.MIN_VALUE;
        for (String value : values) {
            String digits = ValueLook.digits(value.strip());
            long number = digits.isEmpty() || digits.length() > 7 ? Long.MIN_VALUE : Long.parseLong(digits);
            if (number != Long.MIN_VALUE && (number == before + 1 || number == 1)) {
                steps++;
            }
            before = number;
        }
        boolean countsUp = !values.get(0).strip().equals(values.get(1).strip());
        return countsUp ? steps / (double) (values.size() - 1) : 0;
    }

    static double repeatedInRuns(List<String> values) {
        int same = 0;
        for (int i = 1; i < values.size(); i++) {
            same += values.get(i).equals(values.get(i - 1)) ? 1 : 0;
        }
        return values.size() < 2 ? 0 : same / (double) (values.size() - 1);
    }
}
