/** Quality scores with numerators, denominators and what was not assessed. */
@NullMarked
package vn.rasoat.score;

import org.jspecify.annotations.NullMarked;
