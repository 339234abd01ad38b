package vn.rasoat.score;

/**
 * The Wilson interval of a share at 95 %, shown because a file is one draw of a process that makes errors (E. B. Wilson,
 * JASA 22, 1927).
 *
 * @param low lower bound, 0 to 1
 * @param high upper bound, 0 to 1
 */
public record Wilson(double low, double high) {
    private static final double Z = 1.959963984540054;

    /**
     * @param passed how many of {@code n} passed
     * @param n at least 1
     */
    public static Wilson of(long passed, long n) {
        double p = (double) passed / n;
        double z2 = Z * Z / n;
        double middle = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n)) / (1 + z2);
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
