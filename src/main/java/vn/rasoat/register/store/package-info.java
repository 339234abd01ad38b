/**
 * The commune's extract of the population register, kept on this computer: encrypted, in two copies, replaced whole or not at all,
 * and never edited.
 */
@NullMarked
package vn.rasoat.register.store;

import org.jspecify.annotations.NullMarked;
