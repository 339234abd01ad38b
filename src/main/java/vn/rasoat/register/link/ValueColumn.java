package vn.rasoat.register.link;

import java.util.function.IntFunction;

/**
 * A column of a list, each different value held once.
 *
 * @param values for each row the number of its value, from 0
 * @param distinct how many different values there are
 * @param text the clean text of a value; asked once for each
 */
public record ValueColumn(int[] values, int distinct, IntFunction<String> text) {
    @Override
    public String toString() { // people's data
        return "ValueColumn[" + values.length + " rows, " + distinct + " values]";
    }
}
