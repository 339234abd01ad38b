/** Kinds about the personal ID: its form, and what its digits say beside sex, birth year and place of birth registration. */
@NullMarked
package vn.rasoat.check.kind.id;

import org.jspecify.annotations.NullMarked;
