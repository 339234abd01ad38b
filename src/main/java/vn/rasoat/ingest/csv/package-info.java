/** Comma, semicolon and tab separated text, read as slices of the file's bytes. */
@NullMarked
package vn.rasoat.ingest.csv;

import org.jspecify.annotations.NullMarked;
