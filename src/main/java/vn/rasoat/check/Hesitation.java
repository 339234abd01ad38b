package vn.rasoat.check;

import java.util.ArrayList;
import java.util.List;

/** What a check found that wants to see all groups before it speaks. */
final class Hesitation {
    private final PlannedCheck planned;
    private final List<GroupJudging> judgings = new ArrayList<>();
    private long keyed;
    private long unkeyed;

    Hesitation(PlannedCheck planned) {
        this.planned = planned;
    }

    void add(GroupJudging judging) {
        judgings.add(judging);
    }

    /** Counts the rows of a part of the list. */
    void count(RowShuffle.Sorted part) {
        keyed += part.keyed();
        unkeyed += part.unkeyed();
    }

    /** Speaks, or says that nothing can be said of this list; the groups of all parts have been judged. */
    void settle(FindingStore store, Counts counts, long commonest) {
        GroupCheck.Tally all = new GroupCheck.Tally(0, 0, 0, 0, commonest);
        for (GroupJudging judging : judgings) {
            all = all.plus(judging.tally());
        }
        int index = planned.index();
        if (all.blamed() == 0 || ((GroupCheck) planned.check()).stands(all)) {
            for (GroupJudging judging : judgings) {
                judging.handOver(store);
            }
            counts.add(index, Outcome.fail(), all.blamed());
            counts.add(index, Outcome.PASS, keyed - all.blamed());
        } else {
            counts.add(index, Outcome.NOT_ASSESSABLE, keyed);
        }
        counts.add(index, Outcome.NOT_APPLICABLE, unkeyed);
    }
}
