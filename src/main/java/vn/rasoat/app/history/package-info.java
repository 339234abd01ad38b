/** Earlier checks of each list, and what became of their findings. */
@NullMarked
package vn.rasoat.app.history;

import org.jspecify.annotations.NullMarked;
