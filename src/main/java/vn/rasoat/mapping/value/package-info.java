/** Typed values: what a cell means once its column's field is known. Parsed once, read by every check. */
@NullMarked
package vn.rasoat.mapping.value;

import org.jspecify.annotations.NullMarked;
