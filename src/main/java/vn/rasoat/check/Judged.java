package vn.rasoat.check;

import vn.rasoat.mapping.value.Value;

/**
 * A value with all that the checks of its own column say of it.
 *
 * @param outcomes what each value check of the slot says, in their order
 * @param classes into which class each column check of the slot puts it, in their order
 * @param keys what is kept of it
 * @param failed whether any outcome is a failure
 * @param classed whether any class is not 0
 */
record Judged(Value value, byte[] outcomes, byte[] classes, long[] keys, boolean failed, boolean classed) {}
