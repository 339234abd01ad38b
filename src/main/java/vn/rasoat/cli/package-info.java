/** The command line. */
@NullMarked
package vn.rasoat.cli;

import org.jspecify.annotations.NullMarked;
