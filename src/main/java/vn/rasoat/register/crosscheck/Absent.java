package vn.rasoat.register.crosscheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.model.PartialDate;
import vn.rasoat.register.crosscheck.Crosscheck.Found;
import vn.rasoat.register.crosscheck.LinkedPeople.How;
import vn.rasoat.register.crosscheck.PairResult.NotRun;
import vn.rasoat.text.Folding;

/**
 * Looks for people who stand in the left list and ought to stand in the right one as well. A list that holds few people of a village
 * is not about that village, and says nothing about who is missing there. For one pair.
 */
final class Absent {
    /** Fewer people than that are too few to say what a list is about. */
    private static final int FEW = 5;

    private final LinkedPeople people;
    private final PairPlan plan;
    private final Together.Apart apart;
    private final PairRow row;
    private final Map<Long, Village> villages = new HashMap<>();
    private final Village everywhere = new Village();
    private final BitSet told = new BitSet();
    private final Suspicions found = new Suspicions();
    private long rows;
    private long open;

    /** How many people a village has who ought to be there, how many are, and who is not: list and row. */
    private static final class Village {
        private final List<long[]> missing = new ArrayList<>();
        private int expected;
        private int there;

        boolean covered(double share) {
            return there >= share * expected;
        }
    }

    Absent(LinkedPeople people, PairPlan plan, Together.Apart apart) {
        this.people = people;
        this.plan = plan;
        this.apart = apart;
        this.row = plan.row();
    }

    Found run(List<Integer> left, List<RowsByPerson> right) {
        plan.each(people, left, row, (list, r) -> {
            if (plan.suspicious(row)) {
                look(list, r, right, Folding.equalityHash(people.lists().get(list).text("thon", r)));
            }
        });
        if (everywhere.expected >= FEW && !everywhere.covered(plan.rule().coverage())) {
            return Found.notRun(plan.rule(), NotRun.NOT_COVERED);
        }
        for (int list : left) {
            tell(list);
        }
        return new Found(PairResult.of(plan.rule(), rows, open, found), found);
    }

    private void look(int list, int r, List<RowsByPerson> right, long thon) {
        int[] who = who(list, r);
        if (who.length == 0) {
            return; // nobody is named
        }
        rows++;
        Village village = villages.computeIfAbsent(thon, any -> new Village());
        village.expected++;
        everywhere.expected++;
        for (int person : who) {
            if (stands(person, list, right)) {
                village.there++;
                everywhere.there++;
                return;
            }
        }
        if (plan.rule().left().ids().isEmpty() && !recognisable(list, r)) {
            open++;
        } else {
            village.missing.add(new long[] {list, r});
        }
    }

    /** The people a row is, or may be, about. */
    private int[] who(int list, int r) {
        List<String> ids = plan.rule().left().ids();
        if (ids.isEmpty()) {
            int[] maybe = people.maybe(list, r);
            int[] out = new int[maybe.length + 1];
            out[0] = people.person(list, r);
            System.arraycopy(maybe, 0, out, 1, maybe.length);
            return out;
        }
        PersonList of = people.lists().get(list);
        // a number that no list knows stands for a person who is in none
        return ids.stream()
                .mapToLong(id -> Hub.key(of.value(of.slot(id), r)))
                .filter(key -> key != 0)
                .mapToInt(people::withId)
                .toArray();
    }

    private boolean stands(int person, int list, List<RowsByPerson> right) {
        if (person < 0) {
            return false;
        }
        int most = plan.rule().maxDaysApart();
        for (int side = 0; side < right.size(); side++) {
            RowsByPerson of = right.get(side);
            for (int e = of.first(person); e != RowsByPerson.NONE; e = of.next(e)) {
                if (most == 0 || apart.days(list, of.list(e)) <= most) {
                    row.right(people.lists().get(of.list(e)), of.row(e));
                    boolean counts = plan.counts(row, side);
                    row.noRight();
                    if (counts) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the person would have been found elsewhere: by an ID, or by a name and a full date of birth. */
    private boolean recognisable(int list, int r) {
        PersonList of = people.lists().get(list);
        return Hub.key(of.value(of.slot(Hub.ID), r)) != 0
                || (of.value(of.slot(Hub.NAME), r).present()
                        && of.value(of.slot(Hub.BIRTH), r) instanceof DateValue date
                        && date.date().map(PartialDate::full).orElse(false));
    }

    /** The suspicions of one list, in the order of its rows. */
    private void tell(int list) {
        List<long[]> missing = new ArrayList<>();
        for (Village village : villages.values()) {
            boolean covered =
                    village.expected < FEW || village.covered(plan.rule().coverage());
            for (long[] each : village.missing) {
                if (each[0] == list && covered) {
                    missing.add(each);
                } else if (each[0] == list) {
                    open++;
                }
            }
        }
        missing.sort((a, b) -> Long.compare(a[1], b[1]));
        PersonList of = people.lists().get(list);
        for (long[] each : missing) {
            int r = (int) each[1];
            int person = people.person(list, r);
            if (!told.get(person)) {
                told.set(person);
                row.left(of, r);
                row.noRight();
                boolean sure = people.how(list, r) != How.ID_OF_OTHER
                        && (people.how(list, r) == How.ID || Hub.key(of.value(of.slot(Hub.ID), r)) != 0);
                Level level = plan.level(row);
                found.add(list, r, -1, 0, sure ? level : level.lower(), sure);
            }
        }
    }
}
