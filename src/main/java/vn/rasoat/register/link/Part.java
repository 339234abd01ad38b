package vn.rasoat.register.link;

import vn.rasoat.register.compare.Tokens;

/**
 * A part of a blocking key: a field's value, or one of its looser keys.
 *
 * @param field the field's index
 * @param tokens which looser key, or -1 for the value itself
 */
record Part(LinkField of, int field, int tokens) {
    static final int EXACT = -1;

    /** The keys of a row; none where the value is missing. */
    int fill(Side side, int row, int[] out) {
        int value = side.of(of)[row];
        if (value == 0) {
            return 0;
        }
        if (tokens == EXACT) {
            out[0] = value;
            return 1;
        }
        Tokens looser = of.comparison().tokens().get(tokens);
        return looser.fill(value, out);
    }

    @Override
    public String toString() {
        return of.name() + (tokens == EXACT ? "" : "~" + tokens);
    }
}
