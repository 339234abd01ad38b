/**
 * Lists of different desks about the same people, laid beside each other: who stands in both and should not, who stands in one and
 * not in the other. What is found is a suspicion that somebody must look into, never a verdict.
 */
@NullMarked
package vn.rasoat.register.crosscheck;

import org.jspecify.annotations.NullMarked;
