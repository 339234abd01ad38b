package vn.rasoat.training.people;

/**
 * Remembers which name was given with which birth date, so that no two invented people share both and a duplicate in a list is
 * always one that was put there. A few bits per person; a rare false "taken" only means another name is drawn.
 */
final class NameLedger {
    private final long[] bits;

    NameLedger(long people) {
        long size = Long.highestOneBit(Math.max(1 << 16, Math.min(people, 1L << 26) * 32)) * 2;
        bits = new long[(int) (Math.min(size, 1L << 31) / 64)];
    }

    /** Takes the pair unless it is taken already. */
    boolean take(String name, int birthDay) {
        long hash = Scramble.mix(name.hashCode() * 0x9E3779B97F4A7C15L + birthDay);
        int word = (int) ((hash >>> 6) & (bits.length - 1));
        long bit = 1L << (hash & 63);
        if ((bits[word] & bit) != 0) {
            return false;
        }
        bits[word] |= bit;
        return true;
    }
}
