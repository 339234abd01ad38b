package vn.rasoat.check;

import vn.rasoat.mapping.value.Value;

/**
 * What is kept of a value for comparing rows with each other: its own key, or something derived from it such as the hash of a name
 * without marks. Pure. Two that are equal are kept once, so derivations are enum constants or records.
 */
public interface KeyOf {
    /** The number kept; 0 when there is nothing to compare. */
    long of(Value value);

    /** The value's {@linkplain Value#key() own key}. */
    enum Own implements KeyOf {
        KEY;

        @Override
        public long of(Value value) {
            return value.key();
        }
    }
}
