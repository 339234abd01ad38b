/** Binary workbooks of Excel 2007 and later ([MS-XLSB]), read as a stream of records. */
@NullMarked
package vn.rasoat.ingest.xlsb;

import org.jspecify.annotations.NullMarked;
