/** Excel 97 to 2003 workbooks. */
@NullMarked
package vn.rasoat.ingest.xls;

import org.jspecify.annotations.NullMarked;
