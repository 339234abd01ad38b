package vn.rasoat.text;

/** Recognizes words left in raw typing codes, because the keyboard program was off: Nguyeenx Vawn, Nguye^~n Va(n. */
final class TypedCodes {
    private TypedCodes() {}

    /**
     * What Telex makes of a word that is no syllable: a trait of {@link WordTraits}, or 0. A doubled vowel or a w changes the letter
     * itself and is a strong sign; a last s, f, r, x, j alone also ends foreign names like Max.
     */
    static int telex(String word, Syllables syllables, NameBook names) {
        String read = Telex.read(word);
        if (read.equals(Letters.lower(word)) || !syllables.isSyllable(read) || !names.isKnown(read)) {
            return 0;
        }
        return Folding.stripMarks(read).equals(toneless(read)) ? WordTraits.TELEX_TONE : WordTraits.TELEX_LETTER;
    }

    private static String toneless(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            out.append(Letters.quality(word.charAt(i)));
        }
        return out.toString();
    }

    static boolean hasViqr(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Letters.isVowel(Letters.quality(word.charAt(i - 1))) && isViqrSign(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** A sign that stands for a mark, not for what it looks like: nobody else writes ^ or ` on a vowel, or a full stop inside a word. */
    private static boolean isViqrSign(String word, int at) {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        boolean goesOn = Letters.isLetter(next);
        return switch (word.charAt(at)) {
            case '^', '`' -> true;
            case '~', '+', '(' -> goesOn || (next != 0 && "'`?~.".indexOf(next) >= 0);
            case '.' -> goesOn && Character.isLowerCase(next) && CellReader.isAscii(word);
            default -> false;
        };
    }
}
