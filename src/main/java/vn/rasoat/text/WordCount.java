package vn.rasoat.text;

/** How many words a text has and how many of them are syllables, in one long so that counting makes no objects. */
final class WordCount {
    private WordCount() {}

    static long of(int words, int syllables) {
        return (long) words << 32 | syllables;
    }

    static int words(long count) {
        return (int) (count >>> 32);
    }

    static int syllables(long count) {
        return (int) count;
    }

    static double share(long count) {
        return words(count) == 0 ? 0 : (double) syllables(count) / words(count);
    }

    /** Blanks, digits and ASCII punctuation stand between words; any other sign is part of one and spoils it. */
    static boolean separates(char c) {
        if (c < 0x80) {
            return c == ' '
                    || (c >= '\t' && c <= '\r')
                    || (c > ' ' && c < 'A')
                    || (c > 'Z' && c < 'a')
                    || (c > 'z' && c < 0x7F);
        }
        return c == '\u00A0' || (c >= '\u2000' && c <= '\u206F') || c == '\u3000' || c == '\uFEFF';
    }
}
