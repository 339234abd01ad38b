/** The third screen: the check is running. */
@NullMarked
package vn.rasoat.app.check;

import org.jspecify.annotations.NullMarked;
