package vn.rasoat.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.model.Knowledge;

/**
 * Looks at how a person's name is written. Names of all peoples are names: what is said of syllables and marks is said only of
 * names made the Kinh way. Safe for many threads.
 */
public final class NameReader {
    private static final int MOST_WORDS = 7;
    private static final int MOST_CHARACTERS = 50;
    private static final int FLAG_BITS = 0xFFFF;
    private static final int OF_ONE_WORD = NameFlag.TWO_TONES.bit()
            | NameFlag.TONE_ON_CONSONANT.bit()
            | NameFlag.ABBREVIATED.bit()
            | NameFlag.DIGIT.bit()
            | NameFlag.SYMBOL.bit();

    /** What makes it necessary to look at the words themselves. */
    private static final int OF_WORDING = NameFlag.SYMBOL.bit()
            | WordTraits.TITLE
            | WordTraits.OPENS_NOTE
            | WordTraits.MARKER
            | WordTraits.OPENS_SURNAME;

    private final NameBook names;
    private final WordTraits traits;
    private final TitlesAndNotes titles;

    private NameReader(NameBook names, WordTraits traits, TitlesAndNotes titles) {
        this.names = names;
        this.traits = traits;
        this.titles = titles;
    }

    /** Reads {@code names/titles_and_notes.csv}. */
    public static NameReader from(Knowledge knowledge, Syllables syllables, NameBook names) {
        Set<String> forms = new HashSet<>();
        Set<String> phrases = new HashSet<>();
        Set<String> openings = new HashSet<>();
        for (NamedCsvRecord row : knowledge.csv("names/titles_and_notes.csv")) {
            String phrase = row.getField("phrase");
            if (row.getField("kind").equals("title")) {
                forms.add(Folding.equalityKey(phrase));
            } else {
                phrases.add(Folding.equalityKey(phrase));
                openings.add(Folding.equalityKey(NameWords.of(phrase).get(0)));
            }
        }
        WordTraits traits = new WordTraits(syllables, names, forms, openings);
        return new NameReader(names, traits, new TitlesAndNotes(phrases, names));
    }

    /** The facts about a name that {@link Cleaner} has cleaned. A blank name has no words and no faults. */
    public NameFacts of(String cleanName) {
        int[] shown = shown(cleanName);
        int size = shown.length;
        if (size == 0) {
            return new NameFacts(cleanName, 0, 0, NameCase.MIXED, Optional.empty());
        }
        int any = 0;
        for (int word : shown) {
            any |= word;
        }
        List<String> words = (any & OF_WORDING) == 0 ? List.of() : NameWords.of(cleanName);
        int bits = any & FLAG_BITS;
        bits |= size == 1 ? NameFlag.SINGLE_WORD.bit() : 0;
        bits |= size > MOST_WORDS || cleanName.length() > MOST_CHARACTERS ? NameFlag.TOO_LONG.bit() : 0;
        bits |= titles.in(words, shown, any) ? NameFlag.TITLE_OR_NOTE.bit() : 0;
        int odd = (bits & OF_ONE_WORD) == 0 ? -1 : first(shown, OF_ONE_WORD);
        int typed = typedCodes(shown);
        int broken = -1;
        if (typed >= 0) {
            bits |= NameFlag.TYPING_RESIDUE.bit();
        } else if (showsMinority(words, shown)) {
            bits |= NameFlag.ETHNIC_MARKER.bit();
        } else if (isUnmarked(shown)) {
            bits |= NameFlag.UNMARKED.bit();
        } else {
            broken = brokenWord(shown);
            bits |= broken >= 0 ? NameFlag.NOT_SYLLABLE.bit() : 0;
        }
        int told = typed >= 0 ? typed : odd >= 0 ? odd : broken;
        Optional<String> tellsOf = told < 0
                ? Optional.empty()
                : Optional.of(NameWords.of(cleanName).get(told));
        return new NameFacts(cleanName, size, bits, NameCase.of(cleanName), tellsOf);
    }

    /** What each word shows. */
    private int[] shown(String name) {
        int[] shown = new int[NameWords.count(name)];
        int end = 0;
        for (int i = 0; i < shown.length; i++) {
            int from = end;
            while (Letters.isSpace(name.charAt(from))) {
                from++;
            }
            end = from + 1;
            while (end < name.length() && !Letters.isSpace(name.charAt(end))) {
                end++;
            }
            shown[i] = traits.of(name, from, end);
        }
        return shown;
    }

    private static int first(int[] shown, int traits) {
        for (int i = 0; i < shown.length; i++) {
            if ((shown[i] & traits) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** The first word left in typing codes, or -1. One tone key alone is no proof. */
    private static int typedCodes(int[] shown) {
        int viqr = first(shown, WordTraits.VIQR);
        if (viqr >= 0 || shown.length == 1) {
            return viqr;
        }
        int weight = 0;
        for (int word : shown) {
            weight += (word & WordTraits.TELEX_LETTER) != 0 ? 2 : (word & WordTraits.TELEX_TONE) != 0 ? 1 : 0;
        }
        return weight >= 2 ? first(shown, WordTraits.TELEX_LETTER | WordTraits.TELEX_TONE) : -1;
    }

    /** Whether some word is marked, spelt in another alphabet or a surname of a minority in a surname's place. */
    private boolean showsMinority(List<String> words, int[] shown) {
        int opening = shown[0];
        if ((opening & WordTraits.MINORITY_SURNAME) != 0
                || ((opening & WordTraits.MARKER) != 0
                        && (shown.length > 1 || words.get(0).length() > 1))) {
            return true;
        }
        for (int word : shown) {
            boolean surname = (word & (WordTraits.MINORITY_SURNAME | WordTraits.COMMON)) == WordTraits.MINORITY_SURNAME;
            if (surname || (word & WordTraits.FOREIGN) != 0) {
                return true;
            }
        }
        return (opening & WordTraits.OPENS_SURNAME) != 0
                && shown.length > 1
                && names.surname(NameWords.join(words, 0, 2))
                        .filter(Surname::ofMinority)
                        .isPresent();
    }

    /**
     * No mark anywhere, and the surname is known only with marks. One more sign of it is asked for in a name of two words, and where
     * the opening word may be a given name.
     */
    private static boolean isUnmarked(int[] shown) {
        boolean certain = (shown[0] & WordTraits.LACKS_MARKS) != 0;
        if (shown.length < (certain ? 2 : 3) || (shown[0] & (WordTraits.LACKS_MARKS | WordTraits.BARE_SURNAME)) == 0) {
            return false;
        }
        boolean another = certain && (shown.length > 2 || (shown[0] & WordTraits.SYLLABLE) == 0);
        for (int i = 0; i < shown.length; i++) {
            if ((shown[i] & WordTraits.ASCII) == 0) {
                return false;
            }
            another |= i > 0 && (shown[i] & WordTraits.LACKS_MARKS) != 0;
        }
        return another;
    }

    /** The word that is no syllable in a name of which most words are; -1 also when the name is of another make altogether. */
    private static int brokenWord(int[] shown) {
        int good = 0;
        int broken = -1;
        for (int i = 0; i < shown.length; i++) {
            if ((shown[i] & WordTraits.SYLLABLE) != 0 || (shown[i] & WordTraits.LETTERS_ONLY) == 0) {
                good++;
            } else if (broken < 0) {
                broken = i;
            }
        }
        return good >= 2 && good * 2 >= shown.length ? broken : -1;
    }
}
