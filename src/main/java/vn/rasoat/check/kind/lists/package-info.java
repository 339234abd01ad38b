/** Kinds for the lists of residence, insurance and social affairs: years, months, rates and round ages written as numbers. */
@NullMarked
package vn.rasoat.check.kind.lists;

import org.jspecify.annotations.NullMarked;
