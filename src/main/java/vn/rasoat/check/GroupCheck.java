package vn.rasoat.check;

import java.util.List;
import java.util.Map;

/**
 * A check of all rows that share a key. Rows whose key is 0 belong to no group. Of each row the engine keeps only the numbers
 * asked for here, so that millions of rows fit in memory.
 */
public non-sealed interface GroupCheck extends BoundCheck {
    /** What together makes the group's key; empty for the key of the whole row. A row that lacks any of it is in no group. */
    List<RowKey> keys();

    /** What the check reads of each row; {@link Group#key} counts along this list. */
    List<RowKey> reads();

    /** The smallest group worth judging: 1 for households, 2 for duplicates. */
    int smallest();

    /** Judges one group; its rows are in the order of the file. */
    void judge(Group group, Sink sink);

    /** What there is to say of a blamed row; called only when the finding is shown. */
    Explanation explain(Row blamed, int caseIndex, int groupSize);

    /** The slot of the value that a failed group's {@linkplain Sink#model model row} has rightly; -1 for most. */
    default int modelSlot() {
        return -1;
    }

    /** Whether {@link #stands} is to be asked: nothing that was found is told before all groups are judged. */
    default boolean hesitates() {
        return false;
    }

    /**
     * Whether what was found may be believed, seen how all groups were judged. When not, the rule says nothing of this list: its
     * columns have nothing to do with each other.
     */
    default boolean stands(Tally tally) {
        return true;
    }

    /**
     * How all groups were judged.
     *
     * @param groups the groups judged
     * @param failed those in which something was found
     * @param rows the rows of the groups judged
     * @param blamed the rows blamed
     * @param commonest the rows of the whole list that have the commonest number of the first of {@link #reads()}
     */
    record Tally(long groups, long failed, long rows, long blamed, long commonest) {
        /** Both together; they are of one list, whose commonest number this one tells. */
        Tally plus(Tally more) {
            return new Tally(
                    groups + more.groups, failed + more.failed, rows + more.rows, blamed + more.blamed, commonest);
        }
    }

    /** The rows that share a key. */
    interface Group {
        int size();

        /** A member's number at the given place of {@link GroupCheck#reads()}; 0 when blank or not understood. */
        long key(int member, int read);

        /** How many of the member's fields are filled. */
        int filled(int member);

        /** The member's place in the list, counted from 0 over all its tables. */
        int place(int member);

        /** How many rows of the whole list, in the group or not, have the member's number at a place of {@link GroupCheck#reads()}. */
        default long everywhere(int member, int read) {
            return 1;
        }

        /** In how many groups of two rows or more the member's number at a place of {@link GroupCheck#reads()} stands. */
        default long groupsWith(int member, int read) {
            return 1;
        }
    }

    /** Takes what is wrong with a group. */
    interface Sink {
        /**
         * One finding: the blamed members' cells would have to change, all members of the group are evidence.
         *
         * @param caseIndex the kind's case
         * @param blamed indexes of the members
         */
        void fail(int caseIndex, int... blamed);

        /** What the group's messages may name besides; to be called before {@link #fail}. */
        default void tell(Map<String, String> arguments) {}

        /**
         * The member that has the value the blamed ones should have: it is proposed for the first blamed cell, and messages may
         * name it as {@code expected}. To be called before {@link #fail}.
         */
        default void model(int member) {}

        /** What is found next is about these members only, a group of their own. To be called before {@link #fail}. */
        default void among(int... members) {}

        /** The other members are no evidence worth listing: the group is a whole column. To be called before {@link #fail}. */
        default void alone() {}
    }
}
