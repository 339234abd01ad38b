/** Rà Soát: checks the lists that communes keep about people. */
@NullMarked
package vn.rasoat;

import org.jspecify.annotations.NullMarked;
