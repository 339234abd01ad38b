package vn.rasoat.check;

import java.util.Map;
import vn.rasoat.mapping.value.Value;

/**
 * A check of a whole column. Each value falls into one of a few classes; the counts of the classes, which any number of workers
 * can add up, decide which classes are wrong.
 */
public non-sealed interface ColumnCheck extends BoundCheck {
    /** The slot of the field it reads. */
    int slot();

    /** How many classes there are, 1 to 16. Class 0 is for values that do not count. */
    int classes();

    /** The class of a value, 0 to {@link #classes()} - 1. */
    int classify(Value value);

    /** Whether a row counts at all; asked when all its values are read, of rows whose class is not 0. */
    default boolean concerns(Row row) {
        return true;
    }

    /** Decides from the number of rows in each class. */
    Verdict decide(long[] counts);

    /** What there is to say of one listed row. */
    Explanation explain(Value value, Verdict verdict);

    /**
     * What is wrong with the column.
     *
     * @param failedClasses the classes whose rows are wrong, as bits; 0 when nothing is wrong
     * @param listRows whether each row of a failed class is a finding of its own; otherwise the column gets one finding
     * @param caseIndex the kind's case
     * @param arguments for the message: shares, counts
     */
    record Verdict(int failedClasses, boolean listRows, int caseIndex, Map<String, String> arguments) {
        public static final Verdict FINE = new Verdict(0, false, 0, Map.of());

        public Verdict {
            arguments = Map.copyOf(arguments);
        }
    }
}
