package vn.rasoat.text;

/**
 * The make-up of one written syllable in the bits of an int, never 0: onset (0-4), rime (5-12), stop final (13), the places of the
 * tone mark by the older (14-16), newer (17-19) and mistaken custom (20-22; 7 when there is none), and a marker (30).
 */
final class Shape {
    private static final int NO_PLACE = 7;
    private static final int STOP = 1 << 13;
    private static final int MARKER = 1 << 30;

    private Shape() {}

    static int of(int onset, int rime, String spelt, String rimeText, boolean stop) {
        int misplaced = Spelling.misplacedTone(spelt, rimeText);
        return MARKER
                | onset
                | rime << 5
                | (stop ? STOP : 0)
                | Spelling.oldTone(spelt, rimeText) << 14
                | Spelling.newTone(spelt, rimeText) << 17
                | (misplaced < 0 ? NO_PLACE : misplaced) << 20;
    }

    static int onset(int shape) {
        return shape & 31;
    }

    static int rime(int shape) {
        return shape >> 5 & 255;
    }

    static int oldTone(int shape) {
        return shape >> 14 & 7;
    }

    static int newTone(int shape) {
        return shape >> 17 & 7;
    }

    private static int misplacedTone(int shape) {
        return shape >> 20 & 7;
    }

    /** Whether the tone may stand on the letter of that index; a syllable that ends in c, ch, p, t takes only sắc and nặng. */
    static boolean allows(int shape, int tone, int at) {
        if ((shape & STOP) != 0 && tone != Tone.SAC.ordinal() && tone != Tone.NANG.ordinal()) {
            return false;
        }
        return tone == 0 || at == oldTone(shape) || at == newTone(shape) || at == misplacedTone(shape);
    }

    static TonePlacement placement(int shape, int at) {
        if (at >= 0 && at == misplacedTone(shape)) {
            return TonePlacement.MISPLACED;
        }
        if (at < 0 || oldTone(shape) == newTone(shape)) {
            return TonePlacement.ONLY;
        }
        return at == oldTone(shape) ? TonePlacement.OLD : TonePlacement.NEW;
    }
}
