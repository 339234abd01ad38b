/** SQLite databases: only what their tables hold, nothing of what they would run. */
@NullMarked
package vn.rasoat.ingest.sqlite;

import org.jspecify.annotations.NullMarked;
