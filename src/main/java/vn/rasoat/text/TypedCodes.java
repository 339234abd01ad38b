package vn.rasoat.text;

import java.util.List;

/** Finds names left in raw typing codes, because the keyboard program was off: Nguyeenx Vawn, Nguye^~n Va(n. */
final class TypedCodes {
    private final Syllables syllables;
    private final NameBook names;

    TypedCodes(Syllables syllables, NameBook names) {
        this.syllables = syllables;
        this.names = names;
    }

    /** The index of the first word left in typing codes, or -1. */
    int find(List<String> words) {
        int first = -1;
        int weak = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (hasViqr(word)) {
                return i;
            }
            if (!CellReader.isAscii(word) || syllables.isSyllable(word)) {
                continue;
            }
            String read = Telex.read(word);
            if (read.equals(Letters.lower(word)) || !syllables.isSyllable(read) || !names.isKnown(read)) {
                continue;
            }
            first = first < 0 ? i : first;
            // a doubled vowel or a w changes the letter itself; a last s, f, r, x, j alone also ends foreign names: Max
            boolean sure = !Folding.stripMarks(read).equals(toneless(read)) && words.size() > 1;
            weak += sure ? 2 : 1;
        }
        return weak >= 2 ? first : -1;
    }

    private static String toneless(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            out.append(Letters.quality(word.charAt(i)));
        }
        return out.toString();
    }

    private static boolean hasViqr(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            boolean sign =
                    word.charAt(i) == '^' || word.charAt(i) == '~' || word.charAt(i) == '+' || word.charAt(i) == '(';
            boolean goesOn = Letters.isLetter(word.charAt(i + 1)) || "'`?~.".indexOf(word.charAt(i + 1)) >= 0;
            if (sign && goesOn && Letters.isVowel(Letters.quality(word.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }
}
