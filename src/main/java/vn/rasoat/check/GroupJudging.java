package vn.rasoat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.GroupCheck.Group;

/** One check's way through some groups, and what it found in them. For one thread. */
final class GroupJudging implements Group, GroupCheck.Sink {
    private final PlannedCheck planned;
    private final GroupCheck check;
    private final Members members;
    private final KeptRows kept;
    private final SortedColumns columns;
    private final int smallest;
    private final int[] reads;
    private final LongPages found = new LongPages();
    private final LongPages clusterOf = new LongPages();
    private final List<Detail.Cluster> clusters = new ArrayList<>();
    private Map<String, String> told = Map.of();
    private int model = -1;
    private boolean alone;
    private boolean failed;
    private long failedRows;

    /** @param members the group that is judged next, again and again */
    GroupJudging(PlannedCheck planned, Members members, KeptRows kept, SortedColumns columns) {
        this.planned = planned;
        this.check = (GroupCheck) planned.check();
        this.members = members;
        this.kept = kept;
        this.columns = columns;
        this.smallest = check.smallest();
        this.reads = kept.at(check.reads());
    }

    void judge() {
        if (members.size() < smallest) {
            return;
        }
        failed = false;
        told = Map.of();
        model = -1;
        alone = false;
        check.judge(this, this);
    }

    @Override
    public int size() {
        return members.size();
    }

    @Override
    public long key(int member, int read) {
        return members.key(reads[read], member);
    }

    @Override
    public int filled(int member) {
        return kept.filled(members.row(member));
    }

    @Override
    public int place(int member) {
        return members.row(member);
    }

    @Override
    public void fail(int caseIndex, int... blamed) {
        if (!failed) {
            failed = true;
            clusters.add(cluster());
        }
        for (int member : blamed) {
            found.add(Found.pack(members.row(member), planned.index(), caseIndex));
            clusterOf.add(clusters.size() - 1L);
        }
        failedRows += blamed.length;
    }

    private Detail.Cluster cluster() {
        int[] listed = alone ? new int[0] : members.rows();
        Detail.Model of = model < 0 ? Detail.Model.NONE : new Detail.Model(members.row(model), check.modelSlot(), "");
        return new Detail.Cluster(listed, members.size(), told, of);
    }

    @Override
    public void tell(Map<String, String> arguments) {
        told = Map.copyOf(arguments);
    }

    @Override
    public void model(int member) {
        model = member;
    }

    @Override
    public void alone() {
        alone = true;
    }

    @Override
    public long everywhere(int member, int read) {
        return columns.count(reads[read], key(member, read));
    }

    /**
     * Gives the store what was found, when the turn of these groups has come.
     *
     * @return how many rows failed
     */
    long handOver(FindingStore store) {
        int first = 0;
        for (int i = 0; i < clusters.size(); i++) {
            int detail = store.addDetail(clusters.get(i));
            first = i == 0 ? detail : first;
        }
        for (long i = 0; i < found.size(); i++) {
            store.add(found.get(i), first + (int) clusterOf.get(i));
        }
        return failedRows;
    }
}
