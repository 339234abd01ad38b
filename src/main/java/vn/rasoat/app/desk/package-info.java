/** What all screens share: settings, work in the background, problems, the way out of the window. */
@NullMarked
package vn.rasoat.app.desk;

import org.jspecify.annotations.NullMarked;
