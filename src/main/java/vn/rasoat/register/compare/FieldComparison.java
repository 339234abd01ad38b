package vn.rasoat.register.compare;

import java.util.List;

/**
 * How the values of one field are compared. Values are known by their number in the field's vocabulary; number 0 stands for a
 * missing value and is never asked about. Safe for several threads.
 */
public interface FieldComparison {
    /** The names of the levels of agreement, from {@code different} at 0 to {@code same}, which is the last. */
    List<String> levels();

    /** The level of two values with different numbers; never the last one, which is for equal numbers. */
    int level(int a, int b);

    /** Looser keys than the value itself, under which values that were mistyped may still meet. */
    List<Tokens> tokens();
}
