/** Kinds about administrative units, which are valid from a day to a day. */
@NullMarked
package vn.rasoat.check.kind.unit;

import org.jspecify.annotations.NullMarked;
