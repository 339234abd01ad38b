/** The kinds of check that rules choose by name. */
@NullMarked
package vn.rasoat.check.kind;

import org.jspecify.annotations.NullMarked;
