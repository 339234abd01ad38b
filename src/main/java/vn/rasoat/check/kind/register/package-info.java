/** Kinds of check against an extract of the population register. */
@NullMarked
package vn.rasoat.check.kind.register;

import org.jspecify.annotations.NullMarked;
