package vn.rasoat.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.model.Knowledge;

/** The surnames, middle names and given names known to the program. A name that is not in it is a name all the same. Immutable. */
public final class NameBook {
    private final Map<String, Surname> surnames = new HashMap<>();
    private final Map<String, SexHint> middles = new HashMap<>();
    private final Map<String, SexHint> givens = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> surnameOpenings = new HashSet<>();
    private final Set<String> bareForms = new HashSet<>();
    private final Set<String> bareSurnames = new HashSet<>();
    private final Set<String> bareHints = new HashSet<>();
    private final List<Surname> allSurnames = new ArrayList<>();
    private final List<SexHint> allMiddles = new ArrayList<>();
    private final List<SexHint> allGivens = new ArrayList<>();

    private NameBook(Knowledge knowledge) {
        for (NamedCsvRecord row : knowledge.csv("names/surnames.csv")) {
            addSurname(row);
        }
        for (NamedCsvRecord row : knowledge.csv("names/middle_names.csv")) {
            addHint(row, "p_female_estimate", middles, allMiddles);
        }
        for (NamedCsvRecord row : knowledge.csv("names/given_names.csv")) {
            addHint(row, "p_female", givens, allGivens);
        }
    }

    /** Reads {@code names/surnames.csv}, {@code names/middle_names.csv} and {@code names/given_names.csv}. */
    public static NameBook from(Knowledge knowledge) {
        return new NameBook(knowledge);
    }

    private void addSurname(NamedCsvRecord row) {
        String name = row.getField("surname");
        double share = Math.max(
                share(row.getField("share_pct_dak_lak_born_1991_2002")),
                share(row.getField("share_pct_hcmc_student_sample")));
        String hint = row.getField("ethnic_hint");
        Surname surname = new Surname(name, share, hint.isEmpty() ? List.of() : List.of(hint.split(";", -1)));
        surnames.put(Folding.equalityKey(name), surname);
        bareSurnames.add(Folding.candidateKey(name));
        allSurnames.add(surname);
        List<String> words = NameWords.of(name);
        if (words.size() > 1) {
            surnameOpenings.add(Folding.equalityKey(words.get(0)));
        }
        know(name);
    }

    private static double share(String field) {
        return field.isEmpty() ? 0 : Double.parseDouble(field);
    }

    private void addHint(NamedCsvRecord row, String column, Map<String, SexHint> hints, List<SexHint> all) {
        String name = row.getField("name");
        String stated = row.getField(column);
        double female = stated.isEmpty() ? byLetter(row.getField("sex_hint")) : Double.parseDouble(stated);
        SexHint hint = new SexHint(name, female);
        hints.putIfAbsent(Folding.equalityKey(name), hint);
        bareHints.add(Folding.candidateKey(name));
        all.add(hint);
        know(name);
    }

    private static double byLetter(String hint) {
        return switch (hint) {
            case "F" -> 0.97;
            case "f" -> 0.8;
            case "m" -> 0.2;
            case "M" -> 0.03;
            default -> 0.5;
        };
    }

    private void know(String name) {
        for (String word : NameWords.of(name)) {
            known.add(Folding.equalityKey(word));
            bareForms.add(Folding.candidateKey(word));
        }
    }

    /** All surnames with their shares, for generators. */
    public List<Surname> surnames() {
        return List.copyOf(allSurnames);
    }

    /** All middle names, for generators. */
    public List<SexHint> middleNames() {
        return List.copyOf(allMiddles);
    }

    /** All given names, for generators. */
    public List<SexHint> givenNames() {
        return List.copyOf(allGivens);
    }

    /** The surname of one or two words, in any case and tone placement; H' and K' are found as words of their own. */
    public Optional<Surname> surname(String words) {
        return Optional.ofNullable(surnames.get(Folding.equalityKey(words)));
    }

    /** Whether the word occurs in some known name with just these marks. */
    boolean isKnown(String word) {
        return known.contains(Folding.equalityKey(word));
    }

    /** Whether the word is a middle or given name of the lists. */
    boolean isGivenOrMiddle(String word) {
        String key = Folding.equalityKey(word);
        return middles.containsKey(key) || givens.containsKey(key);
    }

    /** Whether the word is the first of a surname of two words. */
    boolean opensSurname(String word) {
        return surnameOpenings.contains(Folding.equalityKey(word));
    }

    /** Whether the word, itself without marks, is known in names only with marks: "Nguyen" is, "Lan" is not. */
    boolean lacksMarks(String word) {
        return bareForms.contains(Folding.candidateKey(word)) && !isKnown(word);
    }

    /** Whether the word, itself without marks, is a middle or given name once it has some: "Chau" may be Châu. */
    boolean isBareGivenOrMiddle(String word) {
        return bareHints.contains(Folding.candidateKey(word));
    }

    /** Whether the word, itself without marks, is a surname only with marks, whatever else it may be: "Trinh" is a given name too. */
    boolean isBareSurname(String word) {
        return bareSurnames.contains(Folding.candidateKey(word))
                && surname(word).isEmpty();
    }

    /** The strongest hint among the words between surname and given name; empty when none is known. */
    public Optional<SexHint> middleHint(String name) {
        List<String> words = NameWords.of(name);
        Optional<SexHint> strongest = Optional.empty();
        for (int i = 1; i < words.size() - 1; i++) {
            Optional<SexHint> hint = Optional.ofNullable(middles.get(Folding.equalityKey(words.get(i))));
            if (hint.isPresent() && strength(hint) > strength(strongest)) {
                strongest = hint;
            }
        }
        return strongest;
    }

    private static double strength(Optional<SexHint> hint) {
        return hint.map(found -> Math.abs(found.female() - 0.5)).orElse(-1.0);
    }

    /** What the last word of the name hints; empty when it is not known or the name has one word. */
    public Optional<SexHint> givenHint(String name) {
        List<String> words = NameWords.of(name);
        return words.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(givens.get(Folding.equalityKey(words.get(words.size() - 1))));
    }

    /**
     * Splits a clean name. Two-word surnames are kept together; where a marker such as H' or Y opens the name and a known surname
     * closes it (H'Hen Niê), the surname is the last word. A single word is a given name.
     */
    public PersonName split(String name) {
        List<String> words = NameWords.of(name);
        int size = words.size();
        if (size < 2) {
            return new PersonName("", "", NameWords.join(words, 0, size));
        }
        if (Minority.isMarker(words.get(0)) && surname(words.get(size - 1)).isPresent()) {
            return new PersonName(words.get(size - 1), "", NameWords.join(words, 0, size - 1));
        }
        boolean two = size > 2 && surname(NameWords.join(words, 0, 2)).isPresent();
        int start = two ? 2 : 1;
        return new PersonName(
                NameWords.join(words, 0, start), NameWords.join(words, start, size - 1), words.get(size - 1));
    }
}
