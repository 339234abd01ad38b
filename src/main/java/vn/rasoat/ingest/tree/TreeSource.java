package vn.rasoat.ingest.tree;

import vn.rasoat.ingest.Limits;
import vn.rasoat.model.SourceException;

/** A tree that can be walked again and again. */
interface TreeSource {
    TreeEvents open() throws SourceException;

    /** The file's name, for messages. */
    String file();

    Limits limits();
}
