package vn.rasoat.register.link;

import java.util.List;

/**
 * What is to be linked, and how.
 *
 * @param fields the fields that are compared
 * @param leftRows how many rows the left list has
 * @param rightRows how many the right one has; the same when a list is compared with itself
 * @param itself whether a list is compared with itself
 * @param oneToOne whether a row has at most one partner
 * @param blocking the names of fields that are to agree for rows to be compared, alternatives; empty to choose from the data
 * @param defaults what agreement is expected before the data are seen
 * @param match the least probability of zone {@link Zone#MATCH}, 0 to 1
 * @param review the least probability of zone {@link Zone#REVIEW}
 */
public record LinkTask(
        List<LinkField> fields,
        int leftRows,
        int rightRows,
        boolean itself,
        boolean oneToOne,
        List<List<String>> blocking,
        Defaults defaults,
        double match,
        double review) {
    public LinkTask {
        fields = List.copyOf(fields);
        blocking = List.copyOf(blocking);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("no field to compare");
        }
    }
}
