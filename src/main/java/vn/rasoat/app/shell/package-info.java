/** The window: which screen is shown, the language, the look. */
@NullMarked
package vn.rasoat.app.shell;

import org.jspecify.annotations.NullMarked;
