package vn.rasoat.check;

/**
 * A value check that looks at the {@linkplain ValueShape shape} of a value alone: of what type it is, how it is written, what is odd
 * about its characters. The engine asks it anew only when the shape is another than before; nearly all cells of a column have one.
 */
public interface FormCheck extends ValueCheck {}
