package vn.rasoat.ingest.tree;

import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/**
 * Walks a tree in document order. The elements of an XML document and the members of a JSON object are nodes; the items of a JSON
 * array are nodes that repeat the array's name.
 */
interface TreeEvents extends AutoCloseable {
    /** How deep a tree may be: more than any message of an office. */
    int MAX_DEPTH = 100;

    /** What the walk has come to. */
    enum Event {
        /** A node begins; {@link #name()} tells which. */
        BEGIN,
        /** The current node has a value of its own, {@link #value()}; empty ones are not told. */
        VALUE,
        /** The current node ends. */
        END,
        DONE
    }

    Event next() throws SourceException;

    /** The name of the node that began last. */
    String name();

    String value();

    CellKind kind();

    @Override
    void close();
}
