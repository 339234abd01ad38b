package vn.rasoat.mapping;

import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.SourceException;

/** Remembers what the user said about columns, for the next file with the same header. Keeps no heading and no cell. */
public interface MappingMemory {
    /** Remembers nothing. */
    MappingMemory NONE = new MappingMemory() {
        @Override
        public Overrides recall(TableInfo table) {
            return Overrides.NONE;
        }

        @Override
        public void remember(TableInfo table, Overrides overrides) {}
    };

    /** What was said about a table with the same headings in the same order; {@link Overrides#NONE} when nothing was. */
    Overrides recall(TableInfo table);

    /**
     * Keeps what was said about the table's columns instead of what was kept for such a table before. A table without a header
     * is not remembered: any other without one would be taken for it.
     *
     * @throws SourceException {@code memory-write} when it cannot be stored
     */
    void remember(TableInfo table, Overrides overrides) throws SourceException;
}
