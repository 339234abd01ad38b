package vn.rasoat.check;

/**
 * A check against a population register extract: the join among the four shapes. Without a register such a check is not run, and
 * the result says so.
 */
public sealed interface RegisterCheck extends BoundCheck permits RegisterRowCheck, RegisterListCheck {}
