/** Trees of named values, XML and JSON, seen as the table of what repeats in them. */
@NullMarked
package vn.rasoat.ingest.tree;

import org.jspecify.annotations.NullMarked;
