/** Databases of Microsoft Access, mdb and accdb. */
@NullMarked
package vn.rasoat.ingest.access;

import org.jspecify.annotations.NullMarked;
