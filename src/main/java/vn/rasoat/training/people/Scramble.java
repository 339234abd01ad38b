package vn.rasoat.training.people;

/**
 * Turns running numbers into numbers that look drawn at random but never repeat: n times a step that shares no factor with the
 * modulus runs through every remainder once.
 */
final class Scramble {
    private Scramble() {}

    /**
     * @param serial a running number, 0 to modulus - 1
     * @param modulus a power of ten up to 10^10
     * @param salt shifts the whole sequence
     * @return a number from 0 to modulus - 1, another one for each serial
     */
    static long of(long serial, long modulus, long salt) {
        long step = (long) (modulus * 0.6180339887) / 10 * 10 + 3; // ends in 3: no factor 2 or 5
        return Math.floorMod(serial % modulus * step + Math.floorMod(salt, modulus), modulus);
    }

    /** SplitMix64's finalizer: neighbouring seeds give unrelated streams. */
    static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    /** The number with leading zeros, {@code digits} long. */
    static String digits(long number, int digits) {
        char[] out = new char[digits];
        long rest = number;
        for (int i = digits - 1; i >= 0; i--) {
            out[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(out);
    }
}
