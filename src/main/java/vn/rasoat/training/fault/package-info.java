/** Known errors: the catalogue of what is made wrong, and the key that says where. */
@NullMarked
package vn.rasoat.training.fault;

import org.jspecify.annotations.NullMarked;
