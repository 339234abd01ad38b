package vn.rasoat.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.model.Knowledge;

/**
 * Looks at how a person's name is written. Names of all peoples are names: what is said of syllables and marks is said only of
 * names made the Kinh way. Immutable.
 */
public final class NameReader {
    private static final int MOST_WORDS = 7;
    private static final int MOST_CHARACTERS = 50;

    private final Syllables syllables;
    private final NameBook names;
    private final TypedCodes typedCodes;
    private final TitlesAndNotes titles;

    private NameReader(Syllables syllables, NameBook names, TitlesAndNotes titles) {
        this.syllables = syllables;
        this.names = names;
        this.titles = titles;
        typedCodes = new TypedCodes(syllables, names);
    }

    /** Reads {@code names/titles_and_notes.csv}. */
    public static NameReader from(Knowledge knowledge, Syllables syllables, NameBook names) {
        Set<String> phrases = new HashSet<>();
        Set<String> forms = new HashSet<>();
        for (NamedCsvRecord row : knowledge.csv("names/titles_and_notes.csv")) {
            (row.getField("kind").equals("title") ? forms : phrases).add(Folding.equalityKey(row.getField("phrase")));
        }
        return new NameReader(syllables, names, new TitlesAndNotes(forms, phrases, names));
    }

    /** The facts about a name that {@link Cleaner} has cleaned. A blank name has no words and no faults. */
    public NameFacts of(String cleanName) {
        List<String> words = NameWords.of(cleanName);
        if (words.isEmpty()) {
            return new NameFacts(words, 0, NameCase.MIXED, Optional.empty());
        }
        NameMarks marks = NameMarks.scan(cleanName, syllables, words);
        int bits = marks.bits();
        Optional<String> odd = marks.odd();
        if (words.size() == 1) {
            bits |= NameFlag.SINGLE_WORD.bit();
        }
        if (words.size() > MOST_WORDS || cleanName.length() > MOST_CHARACTERS) {
            bits |= NameFlag.TOO_LONG.bit();
        }
        if (titles.in(cleanName, words)) {
            bits |= NameFlag.TITLE_OR_NOTE.bit();
        }
        boolean minority = Minority.shows(words, names);
        int typed = typedCodes.find(words);
        if (typed >= 0) {
            bits |= NameFlag.TYPING_RESIDUE.bit();
            odd = Optional.of(words.get(typed));
        } else if (minority) {
            bits |= NameFlag.ETHNIC_MARKER.bit();
        } else if (isUnmarked(words)) {
            bits |= NameFlag.UNMARKED.bit();
        } else if (bits == 0 || words.size() > 1) {
            Optional<String> broken = brokenWord(words);
            bits |= broken.isPresent() ? NameFlag.NOT_SYLLABLE.bit() : 0;
            odd = odd.isPresent() ? odd : broken;
        }
        return new NameFacts(words, bits, NameCase.of(cleanName), odd);
    }

    /** No mark anywhere, and the surname, with another word or impossible as it stands, is known only with marks. */
    private boolean isUnmarked(List<String> words) {
        if (words.size() < 2 || !names.lacksMarks(words.get(0))) {
            return false;
        }
        boolean another = !syllables.isSyllable(words.get(0));
        for (int i = 0; i < words.size(); i++) {
            if (!CellReader.isAscii(words.get(i))) {
                return false;
            }
            another |= i > 0 && names.lacksMarks(words.get(i));
        }
        return another;
    }

    /** The word that is no syllable in a name of which most words are; none when the name is of another make altogether. */
    private Optional<String> brokenWord(List<String> words) {
        int good = 0;
        Optional<String> broken = Optional.empty();
        for (String word : words) {
            if (syllables.isSyllable(word) || !isLettersOnly(word)) {
                good++;
            } else if (broken.isEmpty()) {
                broken = Optional.of(word);
            }
        }
        return good >= 2 && good * 2 >= words.size() ? broken : Optional.empty();
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
