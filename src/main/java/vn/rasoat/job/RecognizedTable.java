package vn.rasoat.job;

import java.util.Set;
import vn.rasoat.ingest.Table;
import vn.rasoat.mapping.TableMapping;

/** A table with what its columns were taken for. */
public record RecognizedTable(Table table, TableMapping mapping) {
    /** Whether the table has any of the fields. */
    boolean hasAny(Set<String> fields) {
        return mapping.sources().stream()
                .flatMap(source -> source.fields().stream())
                .anyMatch(fields::contains);
    }

    /** Whether the table looks like a list of people. */
    boolean aboutPeople() {
        return mapping.source("ho_va_ten").isPresent()
                || mapping.source("so_dinh_danh").isPresent();
    }
}
