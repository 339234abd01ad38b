package vn.rasoat.text;

import java.util.List;
import java.util.Set;
import vn.rasoat.text.EncodingDetector.DecodedCell;
import vn.rasoat.text.EncodingVerdict.Reason;

/**
 * Judges VIQR with special care: all of it is ASCII, and its signs are also full stops, question marks and the apostrophes of
 * names like H'Hen.
 */
final class ViqrEvidence {
    private static final int FEWEST_CELLS = 5;

    private final CellReader reader;

    ViqrEvidence(CellReader reader) {
        this.reader = reader;
    }

    EncodingVerdict judge(List<String> cells) {
        int typed = 0;
        int lettered = 0;
        long words = 0;
        long before = 0;
        long after = 0;
        for (String cell : cells) {
            CellReading plain = reader.plain(cell);
            CellReading read = reader.as(Encoding.VIQR, cell);
            if (WordCount.words(read.count()) == 0) {
                continue;
            }
            lettered++;
            words += WordCount.words(read.count());
            before += sound(plain, read);
            after += read.syllables();
            typed += isTyped(cell) && read.share() > 0.5 ? 1 : 0;
        }
        double ratioBefore = words == 0 ? 0 : (double) before / words;
        double ratioAfter = words == 0 ? 0 : (double) after / words;
        if (typed < FEWEST_CELLS || typed * 10 < lettered * 4 || ratioAfter < 0.8 || ratioAfter <= ratioBefore) {
            return EncodingVerdict.unicode(ratioBefore, Reason.PLAIN);
        }
        return new EncodingVerdict(
                Encoding.VIQR, Math.min(0.95, ratioAfter), ratioBefore, ratioAfter, Reason.SYLLABLES, Set.of());
    }

    /** Signs split words, so the plain reading of "Nguye^~n" has more and shorter ones: only whole words may count. */
    private static int sound(CellReading plain, CellReading read) {
        int extra = WordCount.words(plain.count()) - WordCount.words(read.count());
        return Math.max(0, plain.syllables() - 2 * Math.max(0, extra));
    }

    DecodedCell decode(String raw) {
        if (!CellReader.isAscii(raw) || !hasSign(raw)) {
            return new DecodedCell(raw, Encoding.UNICODE);
        }
        CellReading read = reader.as(Encoding.VIQR, raw);
        return read.share() > 0.5 && !read.text().equals(raw)
                ? new DecodedCell(read.text(), Encoding.VIQR)
                : new DecodedCell(raw, Encoding.UNICODE);
    }

    private static boolean hasSign(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isSign(text, i) || isDoubleD(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** A sign that nobody writes for another reason: a circumflex, tilde, plus or bracket on a vowel, or a sign inside a word. */
    static boolean isTyped(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean inside = i + 1 < text.length() && Letters.isLetter(text.charAt(i + 1));
            if (isSign(text, i) && ("^~`".indexOf(text.charAt(i)) >= 0 || inside)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(String text, int at) {
        return "^(+'`?~.".indexOf(text.charAt(at)) >= 0 && Letters.isVowel(Letters.quality(text.charAt(at - 1)));
    }

    private static boolean isDoubleD(String text, int at) {
        return (text.charAt(at) == 'd' || text.charAt(at) == 'D') && Letters.quality(text.charAt(at - 1)) == 'd';
    }
}
