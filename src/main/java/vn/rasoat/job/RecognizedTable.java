package vn.rasoat.job;

import vn.rasoat.ingest.Table;
import vn.rasoat.mapping.TableMapping;

/** A table with what its columns were taken for. */
public record RecognizedTable(Table table, TableMapping mapping) {
    /** Whether the table looks like a list of people. */
    boolean aboutPeople() {
        return mapping.source("ho_va_ten").isPresent()
                || mapping.source("so_dinh_danh").isPresent();
    }
}
