/** Measures the installed program beside what else reads or checks the same files. Shipped with nothing, judges nothing. */
@NullMarked
package vn.rasoat.bench;

import org.jspecify.annotations.NullMarked;
