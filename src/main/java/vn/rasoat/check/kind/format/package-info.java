/** Kinds about how one value is written. */
@NullMarked
package vn.rasoat.check.kind.format;

import org.jspecify.annotations.NullMarked;
