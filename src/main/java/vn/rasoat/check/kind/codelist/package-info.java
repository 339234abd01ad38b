/** Kinds about values that stand in a code list. */
@NullMarked
package vn.rasoat.check.kind.codelist;

import org.jspecify.annotations.NullMarked;
