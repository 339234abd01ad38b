package vn.rasoat.job;

import java.util.List;
import java.util.Optional;

/**
 * What came of linking.
 *
 * @param leftRows how many rows the left list has
 * @param rightRows how many the right one has
 * @param itself whether a list was compared with itself
 * @param fields the fields that were compared, each with its comparator
 * @param matches how many pairs are matches
 * @param reviews how many pairs a human must look at
 * @param clusters how many groups of rows belong together
 * @param leftAlone how many rows of the left list have no match
 * @param quality how right the matches are, where the truth is known
 * @param withReview how right all pairs are that are not excluded
 */
public record LinkReport(
        int leftRows,
        int rightRows,
        boolean itself,
        List<String> fields,
        long matches,
        long reviews,
        long clusters,
        int leftAlone,
        int rightAlone,
        Optional<Quality> quality,
        Optional<Quality> withReview) {
    public LinkReport {
        fields = List.copyOf(fields);
    }

    /** How many of the pairs found are right, and of how many that there are. */
    public record Quality(long right, long found, long wanted) {
        /** The share of the pairs found that are right, 0 to 1; 1 when none were found. */
        public double precision() {
            return found == 0 ? 1 : right / (double) found;
        }

        /** The share of the right pairs that were found. */
        public double recall() {
            return wanted == 0 ? 1 : right / (double) wanted;
        }

        /** The harmonic mean of both. */
        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }
}
