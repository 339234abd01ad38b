package vn.rasoat.register.crosscheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.rasoat.register.crosscheck.Crosscheck.Found;

/** Looks for people who stand in two lists, or twice in one, and should not. For one pair. */
final class Together {
    private final LinkedPeople people;
    private final PairPlan plan;
    private final Apart apart;
    private final PairRow row;
    private final Suspicions found = new Suspicions();

    /** How many days lie between two lists. */
    interface Apart {
        long days(int list, int other);
    }

    Together(LinkedPeople people, PairPlan plan, Apart apart) {
        this.people = people;
        this.plan = plan;
        this.apart = apart;
        this.row = plan.row();
    }

    /** Each left row with the first right row of its person that makes it suspicious; a sure one goes before the others. */
    Found both(List<Integer> left, RowsByPerson right) {
        long rows = plan.each(people, left, row, (list, r) -> both(list, r, right));
        return new Found(PairResult.of(plan.rule(), rows, 0, found), found);
    }

    private void both(int list, int r, RowsByPerson right) {
        List<String> ids = plan.rule().left().ids();
        if (!ids.isEmpty()) {
            PersonList of = people.lists().get(list);
            for (String id : ids) {
                int person = people.withId(Hub.key(of.value(of.slot(id), r)));
                if (person >= 0 && add(list, r, right, person, true, true)) {
                    return;
                }
            }
            return;
        }
        int own = people.person(list, r);
        if (add(list, r, right, own, true, true) || plan.rule().sureOnly() || add(list, r, right, own, false, true)) {
            return;
        }
        for (int other : people.maybe(list, r)) {
            if (add(list, r, right, other, true, false)) {
                return;
            }
        }
    }

    /** @param wanted whether rows that are surely the person's are looked at, or the others */
    private boolean add(int list, int r, RowsByPerson right, int person, boolean wanted, boolean sure) {
        for (int e = right.first(person); e != RowsByPerson.NONE; e = right.next(e)) {
            boolean self = right.list(e) == list && right.row(e) == r;
            if (right.sure(e) == wanted && !self && suspicious(list, right.list(e), right.row(e))) {
                add(list, r, right.list(e), right.row(e), sure && wanted);
                return true;
            }
        }
        return false;
    }

    private boolean suspicious(int list, int otherList, int otherRow) {
        int most = plan.rule().maxDaysApart();
        if (most > 0 && apart.days(list, otherList) > most) {
            return false;
        }
        row.right(people.lists().get(otherList), otherRow);
        return plan.counts(row, 0) && plan.suspicious(row);
    }

    private void add(int list, int r, int otherList, int otherRow, boolean sure) {
        Level level = plan.level(row);
        found.add(list, r, otherList, otherRow, sure ? level : level.lower(), sure);
    }

    /** Each row with the next of its person; where it is not sure that it is the same person, each two rows once. */
    Found twice(List<Integer> lists, RowsByPerson sure) {
        Set<Long> told = new HashSet<>();
        long rows = plan.each(people, lists, row, (list, r) -> {
            next(list, r, sure);
            if (!plan.rule().sureOnly()) {
                maybe(list, r, sure, told);
            }
        });
        return new Found(PairResult.of(plan.rule(), rows, 0, found), found);
    }

    private void next(int list, int r, RowsByPerson rowsOf) {
        boolean behind = false;
        for (int e = rowsOf.first(people.person(list, r)); e != RowsByPerson.NONE; e = rowsOf.next(e)) {
            if (behind && suspicious(list, rowsOf.list(e), rowsOf.row(e))) {
                add(list, r, rowsOf.list(e), rowsOf.row(e), true);
                return;
            }
            behind |= rowsOf.list(e) == list && rowsOf.row(e) == r;
        }
    }

    private void maybe(int list, int r, RowsByPerson rowsOf, Set<Long> told) {
        for (int other : people.maybe(list, r)) {
            for (int e = rowsOf.first(other); e != RowsByPerson.NONE; e = rowsOf.next(e)) {
                long one = (long) list << 32 | r;
                long two = (long) rowsOf.list(e) << 32 | rowsOf.row(e);
                if (suspicious(list, rowsOf.list(e), rowsOf.row(e))
                        && told.add(Math.min(one, two) * 31 + Math.max(one, two))) {
                    add(list, r, rowsOf.list(e), rowsOf.row(e), false);
                    return;
                }
            }
        }
    }
}
