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
}
