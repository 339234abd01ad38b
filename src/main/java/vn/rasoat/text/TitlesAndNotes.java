package vn.rasoat.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells forms of address and notes from parts of names: Ông is a surname too, and Anh a given name. */
final class TitlesAndNotes {
    private static final double COMMON_PERCENT = 1;

    private final Set<String> titles;
    private final Set<String> notes;
    private final NameBook names;

    TitlesAndNotes(Set<String> titles, Set<String> notes, NameBook names) {
        this.titles = Set.copyOf(titles);
        this.notes = Set.copyOf(notes);
        this.names = names;
    }

    boolean in(String name, List<String> words) {
        return name.indexOf('(') >= 0 || name.indexOf('[') >= 0 || opensWithTitle(words) || hasNote(words);
    }

    private boolean opensWithTitle(List<String> words) {
        if (words.size() < 3 || !titles.contains(Folding.equalityKey(words.get(0)))) {
            return false;
        }
        Optional<Surname> next = names.surname(words.get(1));
        if (next.isEmpty()) {
            return false;
        }
        boolean onlySurname = names.givenHint("x " + words.get(1)).isEmpty()
                && names.middleHint("x " + words.get(1) + " x").isEmpty();
        boolean alsoSurname = names.surname(words.get(0)).isPresent();
        // "Ông Cao Thắng" can be all of a name, "Ông Nguyễn Thắng" hardly
        return !alsoSurname
                ? onlySurname || words.size() > 3
                : next.get().sharePercent() >= COMMON_PERCENT && (onlySurname || words.size() > 4);
    }

    private boolean hasNote(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            StringBuilder phrase = new StringBuilder();
            for (int length = 1; length <= 4 && i + length <= words.size(); length++) {
                phrase.append(length > 1 ? " " : "").append(words.get(i + length - 1));
                if (notes.contains(Folding.equalityKey(phrase.toString()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
