/** How the person wants the program. */
@NullMarked
package vn.rasoat.app.settings;

import org.jspecify.annotations.NullMarked;
