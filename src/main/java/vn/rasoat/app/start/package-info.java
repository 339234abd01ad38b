/** The first screen: choose a file. */
@NullMarked
package vn.rasoat.app.start;

import org.jspecify.annotations.NullMarked;
