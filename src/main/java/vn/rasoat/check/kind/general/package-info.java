/** Kinds of check that know nothing of people: of any columns of any table. Listed in {@code GeneralKinds}. */
@NullMarked
package vn.rasoat.check.kind.general;

import org.jspecify.annotations.NullMarked;
