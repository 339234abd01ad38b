package vn.rasoat.text;

import org.jspecify.annotations.Nullable;

/**
 * Keys under which texts count as equal, or are at least worth comparing. An equality key keeps the tones and marks, for they are
 * meaning; it forgives case, composition, tone placement, the kind of apostrophe and blanks. A candidate key forgives all marks and
 * only gathers candidates: it must never decide. Keys are not for people's eyes.
 */
public final class Folding {
    private static final int MOST_TONES = 8;
    /** Stand for the tones in keys; never combining, so that no normal form moves them. */
    private static final String TONE_SIGNS = "\0\uA712\uA713\uA714\uA715\uA716";

    private Folding() {}

    /** Names and place names are equal when their keys are. Hyphens count; H'Hen, H’Hen and H' Hen are the same. */
    public static String equalityKey(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        fold(text, false, out);
        return out.toString();
    }

    /** The hash of {@link #equalityKey}, without making the key. */
    public static long equalityHash(String text) {
        return fold(text, false, null);
    }

    /** Lower-case ASCII for Vietnamese text: "Nguyễn Đức" gives "nguyen duc". Hyphens and apostrophes become blanks. */
    public static String candidateKey(String text) {
        StringBuilder out = new StringBuilder(text.length());
        fold(text, true, out);
        return out.toString();
    }

    /** The hash of {@link #candidateKey}, without making the key. */
    public static long candidateHash(String text) {
        return fold(text, true, null);
    }

    /** The text without marks, Đ as D; case, signs and blanks stay. */
    public static String stripMarks(String text) {
        String composed = Letters.nfc(text);
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (!Letters.isCombining(c)) {
                char bare = Letters.isLetter(c) ? Letters.bare(c) : c;
                out.append(Letters.isUpper(c) ? Character.toUpperCase(bare) : bare);
            }
        }
        return out.toString();
    }

    /**
     * Walks through the text once, tone marks held back to the end of their word.
     *
     * @param out receives the key, or null when only the hash is wanted
     * @return the hash of the key
     */
    private static long fold(String text, boolean bare, @Nullable StringBuilder out) {
        long hash = 0x9E3779B97F4A7C15L;
        boolean blank = false;
        boolean started = false;
        boolean afterApostrophe = false;
        boolean checked = false;
        int tones = 0;
        int toneCount = 0;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (Letters.isCombining(c) && !bare && !checked) {
                checked = true;
                String composed = Letters.nfc(text);
                if (!composed.equals(text)) {
                    return foldAgain(composed, out);
                }
            }
            boolean apostrophe = Letters.isApostrophe(c);
            if (Letters.isSpace(c) || (bare && (apostrophe || c == '-'))) {
                hash = flush(tones, toneCount, hash, out);
                tones = 0;
                toneCount = 0;
                blank = started && !afterApostrophe;
                continue;
            }
            if (bare && (Letters.isCombining(c) || isToneSign(c))) {
                continue;
            }
            if (blank && !apostrophe) {
                hash = put(' ', hash, out);
            }
            blank = false;
            started = true;
            if (apostrophe) {
                hash = put('\'', flush(tones, toneCount, hash, out), out);
                tones = 0;
                toneCount = 0;
                afterApostrophe = true;
                continue;
            }
            afterApostrophe = false;
            hash = put(bare ? Letters.bare(c) : Letters.quality(c), hash, out);
            int tone = bare ? 0 : Letters.tone(c);
            if (tone != 0 && toneCount < MOST_TONES) {
                tones |= tone << (3 * toneCount);
                toneCount++;
            }
        }
        return finish(hash);
    }

    private static long foldAgain(String composed, @Nullable StringBuilder out) {
        if (out != null) {
            out.setLength(0);
        }
        return fold(composed, false, out);
    }

    /** Whether the character of an equality key stands for a tone. */
    static boolean isToneSign(char c) {
        return c >= '\uA712' && c <= '\uA716';
    }

    private static long flush(int tones, int count, long hash, @Nullable StringBuilder out) {
        long now = hash;
        for (int i = 0; i < count; i++) {
            now = put(TONE_SIGNS.charAt((tones >> (3 * i)) & 7), now, out);
        }
        return now;
    }

    private static long put(char c, long hash, @Nullable StringBuilder out) {
        if (out != null) {
            out.append(c);
        }
        return (hash ^ c) * 0x100000001B3L;
    }

    /** Spreads the bits: the plain product leaves the low ones weak. */
    private static long finish(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
