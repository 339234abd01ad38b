package vn.rasoat.register.crosscheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.register.crosscheck.Crosscheck.Found;
import vn.rasoat.register.crosscheck.LinkedPeople.How;
import vn.rasoat.register.crosscheck.PairRule.Kind;

/** Looks for rows that contradict themselves, and for different people who share a number. For one pair. */
final class OwnRows {
    private final LinkedPeople people;
    private final PairPlan plan;
    private final PairRow row;
    private final Suspicions found = new Suspicions();
    private final Map<Long, long[]> firsts = new HashMap<>();

    OwnRows(LinkedPeople people, PairPlan plan) {
        this.people = people;
        this.plan = plan;
        this.row = plan.row();
    }

    Found run(List<Integer> lists) {
        long rows = plan.each(
                people, lists, row, (list, r) -> look(list, r, people.lists().get(list)));
        return new Found(PairResult.of(plan.rule(), rows, 0, found), found);
    }

    private void look(int list, int r, PersonList of) {
        if (plan.rule().kind() == Kind.SHARED) {
            shared(list, r, of);
        } else if (plan.suspicious(row)) {
            found.add(list, r, -1, 0, plan.level(row), true);
        }
    }

    /** Each row with the first that has the same value and surely is about somebody else. */
    private void shared(int list, int r, PersonList of) {
        long key = of.value(of.slot(plan.rule().on()), r).key();
        if (key == 0) {
            return;
        }
        long[] first = firsts.putIfAbsent(key, new long[] {list, r});
        if (first == null) {
            return;
        }
        int otherList = (int) first[0];
        int otherRow = (int) first[1];
        boolean same = people.person(list, r) == people.person(otherList, otherRow);
        boolean doubtful = people.how(list, r) == How.UNCERTAIN || people.how(otherList, otherRow) == How.UNCERTAIN;
        if (!same && !doubtful) {
            row.right(people.lists().get(otherList), otherRow);
            if (plan.suspicious(row)) {
                found.add(list, r, otherList, otherRow, plan.level(row), true);
            }
        }
    }
}
