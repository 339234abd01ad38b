/** The rules, and what the office decides about them. */
@NullMarked
package vn.rasoat.app.rules;

import org.jspecify.annotations.NullMarked;
