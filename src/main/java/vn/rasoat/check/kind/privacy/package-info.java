/** Kinds about what in a file ought to be protected. */
@NullMarked
package vn.rasoat.check.kind.privacy;

import org.jspecify.annotations.NullMarked;
