package vn.rasoat.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list with a row for each household names its head and nobody else: the head is the person the row is about, so that the head's
 * columns are the person's.
 */
final class HouseholdHeads {
    private static final Set<String> OTHERS = Set.of("ho_va_ten", "ho_chu_dem", "ten", "quan_he_chu_ho");

    private final FieldDictionary dictionary;

    HouseholdHeads(FieldDictionary dictionary) {
        this.dictionary = dictionary;
    }

    void settle(List<ColumnState> columns) {
        boolean headsOnly = with(columns, "ten_chu_ho").isPresent()
                && OTHERS.stream().noneMatch(field -> with(columns, field).isPresent());
        if (headsOnly) {
            become(columns, "ten_chu_ho", "ho_va_ten");
            if (with(columns, "so_dinh_danh").isEmpty()) {
                become(columns, "so_dinh_danh_chu_ho", "so_dinh_danh");
            }
        }
    }

    private void become(List<ColumnState> columns, String from, String to) {
        with(columns, from)
                .filter(state -> state.verdict.isEmpty())
                .ifPresent(state -> state.chosen = state.chosen.flatMap(scored -> dictionary
                        .field(to)
                        .map(field -> new Scored(
                                field, scored.score(), Reason.of("household-head", state.header, field.id())))));
    }

    private static Optional<ColumnState> with(List<ColumnState> columns, String field) {
        return columns.stream()
                .filter(state -> state.chosen
                        .map(scored -> scored.field().id().equals(field))
                        .orElse(false))
                .findFirst();
    }
}
