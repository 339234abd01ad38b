/** The fourth screen: what was found. */
@NullMarked
package vn.rasoat.app.results;

import org.jspecify.annotations.NullMarked;
