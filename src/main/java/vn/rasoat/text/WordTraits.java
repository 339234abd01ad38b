package vn.rasoat.text;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What single words of names show, as bits. A register repeats the same few thousand words, so the answers are remembered, up to a
 * fixed number of words; safe for many threads. The lowest 16 bits are those of {@link NameFlag}.
 */
final class WordTraits {
    static final int SYLLABLE = 1 << 16;
    static final int ASCII = 1 << 17;
    static final int LETTERS_ONLY = 1 << 18;
    /** Spelt with letters, apostrophes or hyphens that Kinh names do not have. */
    static final int FOREIGN = 1 << 19;

    static final int MARKER = 1 << 20;
    static final int MINORITY_SURNAME = 1 << 21;
    /** A given or middle name of the lists; says nothing about a people then. */
    static final int COMMON = 1 << 22;

    static final int LACKS_MARKS = 1 << 23;
    static final int TITLE = 1 << 24;
    static final int OPENS_NOTE = 1 << 25;
    static final int OPENS_SURNAME = 1 << 26;
    static final int TELEX_TONE = 1 << 27;
    static final int TELEX_LETTER = 1 << 28;
    static final int VIQR = 1 << 29;
    /** Without marks, and a surname only with them. */
    static final int BARE_SURNAME = 1 << 30;

    private static final int MOST_WORDS = 1 << 15;
    private static final int LONGEST_WORD = 24;
    /** Shorter syllables are words in the names of too many peoples. */
    private static final int SHORTEST_BARE_SURNAME = 3;

    private final AtomicReferenceArray<Known> remembered = new AtomicReferenceArray<>(MOST_WORDS);
    private final Syllables syllables;
    private final NameBook names;
    private final Set<String> titles;
    private final Set<String> noteOpenings;

    WordTraits(Syllables syllables, NameBook names, Set<String> titles, Set<String> noteOpenings) {
        this.syllables = syllables;
        this.names = names;
        this.titles = Set.copyOf(titles);
        this.noteOpenings = Set.copyOf(noteOpenings);
    }

    private record Known(String word, int traits) {
        boolean stands(String text, int from, int to) {
            return word.length() == to - from && text.startsWith(word, from);
        }

        @Override
        public String toString() { // part of a person's name
            return "Known[" + traits + "]";
        }
    }

    /** The traits of the word between two places of a text. */
    int of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int place = (hash ^ hash >>> 15) & MOST_WORDS - 1;
        Known known = remembered.get(place);
        if (known != null && known.stands(text, from, to)) {
            return known.traits;
        }
        String word = text.substring(from, to);
        int traits = look(word);
        if (word.length() <= LONGEST_WORD) {
            remembered.set(place, new Known(word, traits));
        }
        return traits;
    }

    private int look(String word) {
        String key = Folding.equalityKey(word);
        boolean syllable = syllables.isSyllable(word);
        boolean ascii = CellReader.isAscii(word);
        return NameMarks.of(word, syllables)
                | when(syllable, SYLLABLE)
                | when(ascii, ASCII)
                | when(isLettersOnly(word), LETTERS_ONLY)
                | when(Minority.hasForeignLetter(word), FOREIGN)
                | when(Minority.isMarker(word), MARKER)
                | when(names.surname(word).filter(Surname::ofMinority).isPresent(), MINORITY_SURNAME)
                | when(names.isGivenOrMiddle(word) || (ascii && names.isBareGivenOrMiddle(word)), COMMON)
                | when(names.lacksMarks(word), LACKS_MARKS)
                | when(titles.contains(key), TITLE)
                | when(noteOpenings.contains(key), OPENS_NOTE)
                | when(names.opensSurname(word), OPENS_SURNAME)
                | when(ascii && word.length() >= SHORTEST_BARE_SURNAME && names.isBareSurname(word), BARE_SURNAME)
                | when(TypedCodes.hasViqr(word), VIQR)
                | (ascii && !syllable && word.length() <= LONGEST_WORD ? TypedCodes.telex(word, syllables, names) : 0);
    }

    private static int when(boolean holds, int trait) {
        return holds ? trait : 0;
    }

    private static boolean isLettersOnly(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isLetter(word.charAt(i)) && !Letters.isCombining(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
