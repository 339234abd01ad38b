/** The trade's records: where a cell is, what a value means, what a check found. */
@NullMarked
package vn.rasoat.model;

import org.jspecify.annotations.NullMarked;
