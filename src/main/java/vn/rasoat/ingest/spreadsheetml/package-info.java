/** Workbooks that Excel 2002 and 2003 saved as XML, and that many systems still export, often under the name of an xls. */
@NullMarked
package vn.rasoat.ingest.spreadsheetml;

import org.jspecify.annotations.NullMarked;
