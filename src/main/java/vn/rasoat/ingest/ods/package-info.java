/** OpenDocument spreadsheets of LibreOffice and others, packed (ods) and flat (fods), read as a stream. */
@NullMarked
package vn.rasoat.ingest.ods;

import org.jspecify.annotations.NullMarked;
