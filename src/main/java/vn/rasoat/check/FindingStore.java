package vn.rasoat.check;

import java.util.ArrayList;
import java.util.List;

/** All findings of a list, as numbers. Findings of row checks arrive in the order of rows; the others are sorted in. */
final class FindingStore {
    private final LongPages ofRows;
    private final LongPages later;
    private final LongPages laterDetails;
    private final List<Detail> details = new ArrayList<>();
    private final List<ListFinding> ofList = new ArrayList<>();
    private long[] sorted = new long[0];
    private int[] sortedDetails = new int[0];

    /** @param store where the findings are kept */
    FindingStore(PageStore store) {
        ofRows = new LongPages(store);
        later = new LongPages(store);
        laterDetails = new LongPages(store);
    }

    /**
     * A finding about a column or table as a whole.
     *
     * @param missing the person of the register whom the list lacks, whose explanation is made when told; else -1
     */
    record ListFinding(int check, int caseIndex, int slot, Explanation explanation, int missing) {
        private static final Explanation LATER = Explanation.blaming(-1);

        ListFinding(int check, int caseIndex, int slot, Explanation explanation) {
            this(check, caseIndex, slot, explanation, -1);
        }

        static ListFinding missing(int check, int caseIndex, int person) {
            return new ListFinding(check, caseIndex, -1, LATER, person);
        }
    }

    void addAll(BlockResult result, long firstRow) {
        for (int i = 0; i < result.count(); i++) {
            ofRows.add(Found.shift(result.finding(i), firstRow));
        }
    }

    int addDetail(Detail detail) {
        details.add(detail);
        return details.size() - 1;
    }

    void add(long row, int check, int caseIndex, int detail) {
        add(Found.pack(row, check, caseIndex), detail);
    }

    void add(long found, int detail) {
        later.add(found);
        laterDetails.add(detail);
    }

    void addOfList(ListFinding finding) {
        ofList.add(finding);
    }

    List<ListFinding> ofList() {
        return ofList;
    }

    Detail detail(int index) {
        return details.get(index);
    }

    List<Detail> details() {
        return List.copyOf(details);
    }

    void replaceDetail(int index, Detail detail) {
        details.set(index, detail);
    }

    /** Sorts what came after the rows; to be called once, before reading. */
    void seal() {
        int size = Math.toIntExact(later.size());
        sorted = new long[size];
        sortedDetails = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = later.get(i);
            sortedDetails[i] = (int) laterDetails.get(i);
        }
        if (size > 0) {
            KeySort.sort(sorted, sortedDetails, size);
        }
    }

    long size() {
        return ofRows.size() + sorted.length + ofList.size();
    }

    /** Reads the findings of rows in order. For one thread. */
    Cursor cursor() {
        return new Cursor();
    }

    /** A finding of a row: the packed number, and the detail's index or -1. */
    record Entry(long found, int detail) {}

    final class Cursor {
        private long nextOfRows;
        private int nextLater;

        /** The findings of the rows before the given one that were not yet read, by row, then check. */
        List<Entry> until(long endRow) {
            List<Entry> out = new ArrayList<>();
            while (nextOfRows < ofRows.size() && Found.row(ofRows.get(nextOfRows)) < endRow) {
                out.add(new Entry(ofRows.get(nextOfRows++), -1));
            }
            while (nextLater < sorted.length && Found.row(sorted[nextLater]) < endRow) {
                out.add(new Entry(sorted[nextLater], sortedDetails[nextLater]));
                nextLater++;
            }
            out.sort(java.util.Comparator.comparingLong(Entry::found));
            return out;
        }
    }
}
