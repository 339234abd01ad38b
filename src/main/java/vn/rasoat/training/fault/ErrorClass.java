package vn.rasoat.training.fault;

import java.util.Set;
import vn.rasoat.training.people.Fact;

/**
 * One way for a row to be wrong.
 *
 * @param id the rule's id and what it looks like: {@code FMT-002-leading-zero-lost}
 * @param touches the facts it changes or whose correctness it leans on; errors with a fact in common never meet in one row
 * @param lists the ids of the lists that can be wrong in this way; empty for an error that any list of people may have
 * @param damage how it is done
 */
public record ErrorClass(String id, Set<Fact> touches, Set<String> lists, Damage damage) {
    /** Makes a row wrong. */
    @FunctionalInterface
    public interface Damage {
        /** Plans the changes, or answers false and plans none when the error cannot happen in this row. */
        boolean plan(Edit edit);
    }

    public ErrorClass {
        touches = Set.copyOf(touches);
        lists = Set.copyOf(lists);
    }

    /** An error that any list of people may have. */
    public ErrorClass(String id, Set<Fact> touches, Damage damage) {
        this(id, touches, Set.of(), damage);
    }

    /** Whether a list can be wrong in this way: general errors concern every list. */
    public boolean concerns(String list) {
        return lists.isEmpty() || lists.contains(list);
    }

    /** The id of the rule that should find it: the first seven characters of the id. */
    public String rule() {
        return id.substring(0, 7);
    }

    /** Whether the error adds rows or concerns a whole household. */
    public boolean isGroup() {
        return id.startsWith("DUP") || id.startsWith("HHD") || id.startsWith("CRX-028");
    }

    @Override
    public String toString() {
        return id;
    }
}
