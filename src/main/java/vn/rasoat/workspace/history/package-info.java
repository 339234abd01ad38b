/** Earlier checks of a list: counts, and findings by number only, so that one can tell what was closed since. */
@NullMarked
package vn.rasoat.workspace.history;

import org.jspecify.annotations.NullMarked;
