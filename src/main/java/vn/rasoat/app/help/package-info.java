/** First steps, keys, and what the program is made of. */
@NullMarked
package vn.rasoat.app.help;

import org.jspecify.annotations.NullMarked;
