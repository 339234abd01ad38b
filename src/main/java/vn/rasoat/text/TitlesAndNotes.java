package vn.rasoat.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells forms of address and notes from parts of names: Ông is a surname too, and Anh a given name. */
final class TitlesAndNotes {
    private static final double COMMON_PERCENT = 1;
    private static final int LONGEST_NOTE = 4;

    private final Set<String> notes;
    private final NameBook names;

    TitlesAndNotes(Set<String> notes, NameBook names) {
        this.notes = Set.copyOf(notes);
        this.names = names;
    }

    /** Whether the name has one; shown are the {@link WordTraits} of its words and any their union. */
    boolean in(List<String> words, int[] shown, int any) {
        if ((any & NameFlag.SYMBOL.bit()) != 0 && hasBrackets(words)) {
            return true;
        }
        if ((shown[0] & WordTraits.TITLE) != 0 && opensWithTitle(words, shown)) {
            return true;
        }
        return (any & WordTraits.OPENS_NOTE) != 0 && hasNote(words);
    }

    /** A bracket inside a word may be VIQR: Va(n. */
    private static boolean hasBrackets(List<String> words) {
        for (String word : words) {
            char last = word.charAt(word.length() - 1);
            if (word.charAt(0) == '(' || word.charAt(0) == '[' || last == ')' || last == ']') {
                return true;
            }
        }
        return false;
    }

    private boolean opensWithTitle(List<String> words, int[] shown) {
        if (words.size() > 2 && opensMinorityName(words, shown)) {
            return names.surname(words.get(0)).isEmpty();
        }
        Optional<Surname> next = words.size() < 3 ? Optional.empty() : names.surname(words.get(1));
        if (next.isEmpty()) {
            return false;
        }
        boolean onlySurname = !names.isGivenOrMiddle(words.get(1));
        boolean alsoSurname = names.surname(words.get(0)).isPresent();
        // "Ông Cao Thắng" can be all of a name, "Ông Nguyễn Thắng" hardly
        return !alsoSurname
                ? onlySurname || words.size() > 3
                : words.size() > 3 || (next.get().sharePercent() >= COMMON_PERCENT && onlySurname);
    }

    /** Whether behind the first word stands H'Hen, or a surname of two words such as Rơ Châm. */
    private boolean opensMinorityName(List<String> words, int[] shown) {
        boolean marked = (shown[1] & WordTraits.MARKER) != 0 && words.get(1).length() > 1;
        boolean twoWords = words.size() > 3
                && (shown[1] & WordTraits.OPENS_SURNAME) != 0
                && names.surname(words.get(1) + " " + words.get(2))
                        .filter(Surname::ofMinority)
                        .isPresent();
        return marked || twoWords;
    }

    private boolean hasNote(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            StringBuilder phrase = new StringBuilder();
            for (int length = 1; length <= LONGEST_NOTE && i + length <= words.size(); length++) {
                phrase.append(length > 1 ? " " : "").append(words.get(i + length - 1));
                if (notes.contains(Folding.equalityKey(phrase.toString()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
