package vn.rasoat.training.fault;

import vn.rasoat.training.list.Row;

/**
 * One line of the answer key.
 *
 * @param row the row, which knows its place once it is written
 * @param column the column's index in the list, from 0
 * @param errorClass the id of the error class
 * @param rule the rule it is meant for
 * @param wrong what the cell holds
 * @param right what it held before
 * @param group what the lines of one error over several cells have in common, or an empty text
 * @param role why the cell stands here
 */
public record Fault(
        Row row, int column, String errorClass, String rule, String wrong, String right, String group, Role role) {
    @Override
    public String toString() { // the values are people's data
        return "Fault[" + errorClass + " at " + row + "]";
    }
}
