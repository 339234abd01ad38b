/** People who do not exist: households that hang together, and the facts a commune would keep about them. */
@NullMarked
package vn.rasoat.training.people;

import org.jspecify.annotations.NullMarked;
