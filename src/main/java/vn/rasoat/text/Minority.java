package vn.rasoat.text;

import java.util.List;

/** Signs that a name is not made the Kinh way, so that rules about Kinh names leave it in peace. */
final class Minority {
    private static final String FOREIGN = "fjwz";

    private Minority() {}

    /** Whether the first word is, or starts with, a marker of sex as in H'Hen, K'Brơi, Y Phôn, A Páo, Ka Lan. */
    static boolean opensWithMarker(List<String> words) {
        String first = words.get(0);
        if (hasApostropheMarker(first)) {
            return true;
        }
        return words.size() > 1
                && switch (Letters.lower(first)) {
                    case "h", "y", "a", "k", "ka" -> true;
                    default -> false;
                };
    }

    private static boolean hasApostropheMarker(String word) {
        return word.length() > 1
                && !Letters.isVowel(Letters.quality(word.charAt(0)))
                && Letters.isApostrophe(word.charAt(1));
    }

    /** Whether some word of the name is marked, hyphenated, spelt in another alphabet or a surname of a minority. */
    static boolean shows(List<String> words, NameBook names) {
        if (opensWithMarker(words)) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (hasForeignLetter(word) || isMinoritySurname(words, i, names)) {
                return true;
            }
        }
        return words.size() > 1
                && names.surname(NameWords.join(words, 0, 2))
                        .filter(Surname::ofMinority)
                        .isPresent();
    }

    private static boolean isMinoritySurname(List<String> words, int at, NameBook names) {
        boolean mayStandHere = at == 0 || names.givenHint("x " + words.get(at)).isEmpty();
        return mayStandHere
                && (at == 0 || !isMiddleOnly(words.get(at), names))
                && names.surname(words.get(at)).filter(Surname::ofMinority).isPresent();
    }

    private static boolean isMiddleOnly(String word, NameBook names) {
        return names.middleHint("x " + word + " x").isPresent();
    }

    private static boolean hasForeignLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean foreign = Letters.isLetter(c) && Letters.index(c) == 0;
            if (foreign || Letters.isApostrophe(c) || c == '-' || FOREIGN.indexOf(Letters.quality(c)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
