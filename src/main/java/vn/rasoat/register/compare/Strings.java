package vn.rasoat.register.compare;

/** Distances of short texts. Beyond 64 characters a text is cut: nothing longer is compared letter by letter. */
final class Strings {
    static final int LONGEST = 64;
    private static final double PREFIX_BONUS = 0.1;
    private static final int PREFIX = 4;

    private Strings() {}

    /** Jaro's similarity with Winkler's bonus for a common beginning: 1 for equal texts, 0 for nothing in common. */
    static double jaroWinkler(String a, String b) {
        double jaro = jaro(a, b);
        if (jaro < 0.7) {
            return jaro;
        }
        int most = Math.min(PREFIX, Math.min(a.length(), b.length()));
        int prefix = 0;
        while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_BONUS * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        int lengthA = Math.min(a.length(), LONGEST);
        int lengthB = Math.min(b.length(), LONGEST);
        if (lengthA == 0 || lengthB == 0) {
            return 0;
        }
        int window = Math.max(0, Math.max(lengthA, lengthB) / 2 - 1);
        long inA = 0;
        long inB = 0;
        int common = 0;
        for (int i = 0; i < lengthA; i++) {
            char c = a.charAt(i);
            int to = Math.min(lengthB - 1, i + window);
            for (int j = Math.max(0, i - window); j <= to; j++) {
                if ((inB >>> j & 1) == 0 && b.charAt(j) == c) {
                    inA |= 1L << i;
                    inB |= 1L << j;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        double half = transpositions(a, b, inA, inB) / 2.0;
        return (common / (double) lengthA + common / (double) lengthB + (common - half) / common) / 3;
    }

    private static int transpositions(String a, String b, long inA, long inB) {
        int out = 0;
        long restA = inA;
        long restB = inB;
        while (restA != 0) {
            int i = Long.numberOfTrailingZeros(restA);
            int j = Long.numberOfTrailingZeros(restB);
            out += a.charAt(i) == b.charAt(j) ? 0 : 1;
            restA &= restA - 1;
            restB &= restB - 1;
        }
        return out;
    }

    /**
     * The number of slips (letters added, left out, replaced, or neighbours swapped) between two texts.
     *
     * @param most more than this is reported as {@code most + 1}
     */
    static int slips(String a, String b, int most) {
        int lengthA = Math.min(a.length(), LONGEST);
        int lengthB = Math.min(b.length(), LONGEST);
        if (Math.abs(lengthA - lengthB) > most) {
            return most + 1;
        }
        if (a.equals(b)) {
            return 0;
        }
        int[] before = new int[lengthB + 1];
        int[] last = new int[lengthB + 1];
        int[] now = new int[lengthB + 1];
        for (int j = 0; j <= lengthB; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= lengthA; i++) {
            int from = Math.max(1, i - most); // cells further from the diagonal are more slips away
            int to = Math.min(lengthB, i + most);
            now[from - 1] = from == 1 ? i : most + 1;
            int least = now[from - 1];
            for (int j = from; j <= to; j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int above = j == i + most ? most + 1 : last[j];
                int best = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(above, now[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                now[j] = best;
                least = Math.min(least, best);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return Math.min(last[lengthB], most + 1);
    }

    /** A hash with well spread bits; never 0. */
    static int hash(String text) {
        return spread(text.hashCode());
    }

    static int spread(int bits) {
        int mixed = (bits ^ bits >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        mixed ^= mixed >>> 16;
        return mixed == 0 ? 1 : mixed;
    }
}
