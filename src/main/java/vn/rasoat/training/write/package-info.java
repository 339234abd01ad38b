/** Writes invented lists as files, tidy or as messy as real ones. */
@NullMarked
package vn.rasoat.training.write;

import org.jspecify.annotations.NullMarked;
