package vn.rasoat.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares the names of two persons, word by word and with their marks. Expects names that {@link Cleaner} has cleaned. */
public final class NameComparison {
    /** Nothing longer is a name, and the comparison takes time in the square of the words. */
    private static final int MOST_WORDS = 24;

    private NameComparison() {}

    /** What sets the two names apart. */
    public static NameDifference compare(String a, String b) {
        String keyA = Folding.equalityKey(a);
        String keyB = Folding.equalityKey(b);
        if (keyA.equals(keyB)) {
            return plain(a).equals(plain(b)) ? NameDifference.SAME : NameDifference.TONE_PLACEMENT;
        }
        if (Folding.candidateKey(a).equals(Folding.candidateKey(b))) {
            return WordSimilarity.lacksMarks(keyA, keyB) || WordSimilarity.lacksMarks(keyB, keyA)
                    ? NameDifference.MARKS_MISSING
                    : NameDifference.MARKS_ONLY;
        }
        List<String> wordsA = NameWords.of(keyA);
        List<String> wordsB = NameWords.of(keyB);
        if (iForY(wordsA).equals(iForY(wordsB))) {
            return NameDifference.Y_OR_I;
        }
        if (sorted(wordsA).equals(sorted(wordsB))) {
            return NameDifference.WORD_ORDER;
        }
        if (EditDistance.isOne(keyA, keyB) || plain(a).equals(plain(b))) {
            return NameDifference.ONE_LETTER;
        }
        if (isAbbreviation(a, b) || isAbbreviation(b, a)) {
            return NameDifference.ABBREVIATED;
        }
        return hasExtraWord(wordsA, wordsB) || hasExtraWord(wordsB, wordsA)
                ? NameDifference.EXTRA_WORD
                : NameDifference.DIFFERENT;
    }

    /**
     * How alike two names are: 1 for the same, 0 for nothing in common. Words are matched in order; a word without marks counts
     * for less than one with the right marks but for more than one with wrong marks.
     */
    public static double similarity(String a, String b) {
        List<String> wordsA = NameWords.of(Folding.equalityKey(a));
        List<String> wordsB = NameWords.of(Folding.equalityKey(b));
        if (wordsA.isEmpty() || wordsB.isEmpty()) {
            return 0;
        }
        if (Math.max(wordsA.size(), wordsB.size()) > MOST_WORDS) {
            return wordsA.equals(wordsB) ? 1 : 0;
        }
        double[] best = new double[wordsB.size() + 1];
        for (String word : wordsA) {
            double diagonal = 0;
            for (int j = 1; j <= wordsB.size(); j++) {
                double above = best[j];
                double match = diagonal + WordSimilarity.of(word, wordsB.get(j - 1));
                best[j] = Math.max(match, Math.max(above, best[j - 1]));
                diagonal = above;
            }
        }
        return 2 * best[wordsB.size()] / (wordsA.size() + wordsB.size());
    }

    /** Without case, blanks and kinds of apostrophes, but with the tone marks where they are. */
    private static String plain(String name) {
        StringBuilder out = new StringBuilder();
        String composed = Letters.lower(Letters.nfc(name));
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (!Letters.isSpace(c)) {
                out.append(Letters.isApostrophe(c) ? '\'' : c);
            }
        }
        return out.toString();
    }

    private static List<String> iForY(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (String word : words) {
            out.add(iForY(word));
        }
        return out;
    }

    /** y alone after a consonant or qu; in uy and ay it is another sound. The tone of a key stands behind the letters. */
    private static String iForY(String key) {
        int at = key.indexOf('y');
        boolean last =
                at + 1 == key.length() || (at >= 0 && at + 1 < key.length() && Folding.isToneSign(key.charAt(at + 1)));
        boolean alone = at > 0 && (!Letters.isVowel(key.charAt(at - 1)) || key.startsWith("quy"));
        return at > 0 && last && alone ? key.substring(0, at) + 'i' + key.substring(at + 1) : key;
    }

    private static List<String> sorted(List<String> words) {
        List<String> out = new ArrayList<>(words);
        Collections.sort(out);
        return out;
    }

    private static boolean isAbbreviation(String shorter, String longer) {
        List<String> parts = NameWords.of(Folding.candidateKey(shorter).replace('.', ' '));
        List<String> words = NameWords.of(Folding.candidateKey(longer));
        if (parts.size() != words.size() || parts.size() < 2) {
            return false;
        }
        int shortened = 0;
        int whole = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean same = parts.get(i).equals(words.get(i));
            whole += same ? 1 : 0;
            if (!same) {
                if (parts.get(i).length() > 3 || !words.get(i).startsWith(parts.get(i))) {
                    return false;
                }
                shortened++;
            }
        }
        return shortened > 0 && (whole > 0 || parts.size() > 2);
    }

    private static boolean hasExtraWord(List<String> shorter, List<String> longer) {
        if (longer.size() != shorter.size() + 1 || shorter.size() < 2) {
            return false;
        }
        int skipped = 0;
        for (int i = 0; i < shorter.size(); i++) {
            if (!shorter.get(i).equals(longer.get(i + skipped))) {
                if (skipped > 0 || !shorter.get(i).equals(longer.get(i + 1))) {
                    return false;
                }
                skipped = 1;
            }
        }
        return true;
    }
}
