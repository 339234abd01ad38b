package vn.rasoat.check;

/** Short ids that people can read out: 12 signs of Crockford's base 32, 60 bits. */
final class Ids {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private Ids() {}

    static String of(long hash) {
        char[] out = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            out[i] = SIGNS.charAt((int) (hash >>> (i * 5)) & 31);
        }
        return new String(out);
    }

    /** The 60 bits that an id stands for; -1 for a text that is none. */
    static long number(String id) {
        if (id.length() != LENGTH) {
            return -1;
        }
        long out = 0;
        for (int i = LENGTH - 1; i >= 0; i--) {
            int sign = SIGNS.indexOf(id.charAt(i));
            if (sign < 0) {
                return -1;
            }
            out = out << 5 | sign;
        }
        return out;
    }
}
