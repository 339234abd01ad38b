/** Controls that several screens use. */
@NullMarked
package vn.rasoat.app.control;

import org.jspecify.annotations.NullMarked;
