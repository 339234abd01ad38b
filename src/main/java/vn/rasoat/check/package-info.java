/** The engine: plan, run, findings. */
@NullMarked
package vn.rasoat.check;

import org.jspecify.annotations.NullMarked;
