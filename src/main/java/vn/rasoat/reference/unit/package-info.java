/** Administrative units before and since the reform of 1 July 2025, and reading addresses by them. */
@NullMarked
package vn.rasoat.reference.unit;

import org.jspecify.annotations.NullMarked;
