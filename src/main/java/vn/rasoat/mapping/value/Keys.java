package vn.rasoat.mapping.value;

/** Keys of texts: 64 bits, the same on every machine. */
public final class Keys {
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long STEP = 0x100000001B3L;

    private Keys() {}

    /** The key of a text; 0 only for the empty text. */
    public static long of(CharSequence text) {
        if (text.length() == 0) {
            return 0;
        }
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * STEP;
        }
        return mixed(hash);
    }

    /** Spreads the bits; the sequence's last letters would else reach only the lower ones. */
    private static long mixed(long hash) {
        long h = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        h = (h ^ h >>> 29) * 0xBF58476D1CE4E5B9L;
        h ^= h >>> 32;
        return h == 0 ? 1 : h;
    }
}
