/** What the program keeps on this computer between one day's work and the next. */
@NullMarked
package vn.rasoat.workspace;

import org.jspecify.annotations.NullMarked;
