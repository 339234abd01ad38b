/** Tables of dBase III and IV, FoxPro and Visual FoxPro, with their memo files. */
@NullMarked
package vn.rasoat.ingest.dbf;

import org.jspecify.annotations.NullMarked;
