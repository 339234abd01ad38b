package vn.rasoat.check.kind.duplicate;

/** Compares personal IDs by their keys for slips of typing. */
final class NearIds {
    private static final int DIGITS = 12;

    private NearIds() {}

    /** Whether two different IDs differ in one digit, or in two neighbouring digits that changed places. */
    static boolean near(long a, long b) {
        long one = a - 1;
        long other = b - 1;
        int differing = 0;
        int at = 0;
        long firstOne = 0;
        long firstOther = 0;
        for (int place = 0; place < DIGITS; place++, one /= 10, other /= 10) {
            long digit = one % 10;
            long otherDigit = other % 10;
            if (digit == otherDigit) {
                continue;
            }
            differing++;
            if (differing == 1) {
                at = place;
                firstOne = digit;
                firstOther = otherDigit;
            } else if (differing > 2 || place != at + 1 || digit != firstOther || otherDigit != firstOne) {
                return false;
            }
        }
        return differing > 0;
    }
}
