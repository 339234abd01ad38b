/** Web pages with a table, which many systems export under the name of an Excel file. */
@NullMarked
package vn.rasoat.ingest.html;

import org.jspecify.annotations.NullMarked;
