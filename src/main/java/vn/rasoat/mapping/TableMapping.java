package vn.rasoat.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What a table was recognised as.
 *
 * @param columns one entry for each column of the table, in its order
 * @param profile the id of the kind of list
 * @param confidence how surely it is this kind, 0 to 1; 1 when the user said so
 * @param ranking all kinds of list, the best first
 * @param sources how each recognised field's value is made; a field stands in at most one of them
 */
public record TableMapping(
        List<ColumnMapping> columns,
        String profile,
        double confidence,
        List<ProfileScore> ranking,
        List<FieldSource> sources) {
    public TableMapping {
        columns = List.copyOf(columns);
        ranking = List.copyOf(ranking);
        sources = List.copyOf(sources);
    }

    /** Where a field's value comes from; empty when the table does not hold it. */
    public Optional<FieldSource> source(String field) {
        return sources.stream().filter(each -> each.fields().contains(field)).findFirst();
    }
}
