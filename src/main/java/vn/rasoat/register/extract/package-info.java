/** An extract of the population register in memory, and the search in it for the people of a list. */
@NullMarked
package vn.rasoat.register.extract;

import org.jspecify.annotations.NullMarked;
