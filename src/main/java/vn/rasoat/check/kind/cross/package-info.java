/** Kinds about fields of one row that must fit each other. */
@NullMarked
package vn.rasoat.check.kind.cross;

import org.jspecify.annotations.NullMarked;
