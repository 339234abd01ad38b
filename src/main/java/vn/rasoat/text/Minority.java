package vn.rasoat.text;

/** Signs in single words that a name is not made the Kinh way, so that rules about Kinh names leave it in peace. */
final class Minority {
    private static final String FOREIGN = "fjwz";

    private Minority() {}

    /** Whether the word, standing first, is or starts with a marker of sex as in H'Hen, K'Brơi, Y Phôn, A Páo, Ka Lan. */
    static boolean isMarker(String word) {
        if (word.length() > 1
                && !Letters.isVowel(Letters.quality(word.charAt(0)))
                && Letters.isApostrophe(word.charAt(1))) {
            return true;
        }
        return switch (Letters.lower(word)) {
            case "h", "y", "a", "k", "ka" -> true;
            default -> false;
        };
    }

    static boolean hasForeignLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean foreign = Letters.isLetter(c) && Letters.index(c) == 0 && !NameMarks.isTonedConsonant(c);
            if (foreign || Letters.isApostrophe(c) || c == '-' || FOREIGN.indexOf(Letters.quality(c)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
