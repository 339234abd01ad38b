package vn.rasoat.text;

/** How alike two words are, given their equality keys. */
final class WordSimilarity {
    private static final double MARKS_MISSING = 0.85;
    private static final double ONE_MARK_WRONG = 0.7;
    private static final double MARKS_WRONG = 0.55;
    private static final double ONE_LETTER = 0.5;
    private static final double INITIAL = 0.35;

    private WordSimilarity() {}

    static double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        String bareA = Folding.candidateKey(a);
        String bareB = Folding.candidateKey(b);
        if (bareA.equals(bareB)) {
            if (lacksMarks(a, b) || lacksMarks(b, a)) {
                return MARKS_MISSING;
            }
            return EditDistance.isOne(a, b) ? ONE_MARK_WRONG : MARKS_WRONG;
        }
        if (bareA.length() > 2 && bareB.length() > 2 && EditDistance.isOne(bareA, bareB)) {
            return ONE_LETTER;
        }
        return isInitial(bareA, bareB) || isInitial(bareB, bareA) ? INITIAL : 0;
    }

    private static boolean isInitial(String part, String word) {
        String letters = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
        return !letters.isEmpty() && letters.length() <= 2 && word.startsWith(letters);
    }

    /** Whether every mark of a also stands in b, so that a only leaves marks out. Both are keys with the same bare letters. */
    static boolean lacksMarks(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length()) {
            if (j >= b.length()) {
                return false;
            }
            char ca = a.charAt(i);
            char cb = b.charAt(j);
            if (ca == cb) {
                i++;
                j++;
            } else if (Folding.isToneSign(cb)) {
                j++;
            } else if (ca == Letters.bare(cb)) {
                i++;
                j++;
            } else {
                return false;
            }
        }
        return true;
    }
}
