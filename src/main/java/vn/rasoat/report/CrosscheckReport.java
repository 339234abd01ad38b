package vn.rasoat.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What laying lists beside each other came to, in numbers; nobody's data.
 *
 * @param version the program's version
 * @param asOf the reference date
 * @param people how many different people there are in all lists
 * @param unusable the files that could not be used
 */
public record CrosscheckReport(
        String version,
        LocalDate asOf,
        int people,
        List<ListEntry> lists,
        List<PairEntry> pairs,
        List<Unusable> unusable) {
    public CrosscheckReport {
        lists = List.copyOf(lists);
        pairs = List.copyOf(pairs);
        unusable = List.copyOf(unusable);
    }

    /**
     * A list.
     *
     * @param profile the kind of list, and its title in the report's language
     * @param register whether it is an extract of the population register
     * @param date the day on which it held (ISO); empty when nothing tells
     * @param byId rows whose person another list or row had already, found by the ID
     * @param linked those found without an ID
     * @param uncertain rows of which somebody must say who is meant
     * @param alone rows whose person no list before had
     */
    public record ListEntry(
            String file,
            String profile,
            String title,
            boolean register,
            String date,
            long rows,
            long byId,
            long linked,
            long uncertain,
            long alone) {}

    /**
     * A pair of kinds of lists.
     *
     * @param notRun why it could not be decided; empty when it ran
     * @param rows how many rows it was about
     * @param open how many of them were left open
     */
    public record PairEntry(
            String id, String title, String notRun, long rows, long open, int high, int medium, int low) {
        /** All suspicions. */
        public int suspicions() {
            return high + medium + low;
        }
    }

    /** A file that could not be used, and why. */
    public record Unusable(String file, String problem) {}

    /** All suspicions of the highest level. */
    public int high() {
        return pairs.stream().mapToInt(PairEntry::high).sum();
    }

    /** All suspicions. */
    public int suspicions() {
        return pairs.stream().mapToInt(PairEntry::suspicions).sum();
    }
}
