package vn.rasoat.register.compare;

/** Gives the keys of one sort that a value has: a word's sound, a date's year, an address's rare words. */
@FunctionalInterface
public interface Tokens {
    /** The most keys that one value has. */
    int MOST = 4;

    /**
     * Writes a value's keys.
     *
     * @param value the value's number, not 0
     * @param out receives the keys; at least {@link #MOST} long
     * @return how many there are
     */
    int fill(int value, int[] out);
}
