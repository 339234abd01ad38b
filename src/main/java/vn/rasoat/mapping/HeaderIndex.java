package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the spellings of the dictionary that a heading equals or resembles. */
final class HeaderIndex {
    /** At least this much of the words, by weight, must be shared for a heading to be taken for a spelling. */
    private static final double SHARED = 0.55;

    /** At least this much for it to be a hint, that only the content can turn into more. */
    private static final double HINTED = 0.3;

    private static final int MOST_WORDS = 14;

    private final Phrases phrases;
    private final Map<String, List<Spelling>> marked = new HashMap<>();
    private final Map<String, List<Spelling>> bare = new HashMap<>();
    private final Map<String, List<Spelling>> canon = new HashMap<>();
    private final Map<String, List<Spelling>> squashed = new HashMap<>();
    private final Map<String, List<Spelling>> byWord = new HashMap<>();
    private final Map<Integer, List<Spelling>> ofLength = new HashMap<>();
    private final Set<String> knownWords = new HashSet<>();
    private final Set<String> otherBare = new LinkedHashSet<>();
    private final double unknownWeight;

    private record Spelling(Field field, HeaderForm form, String[] words, String[] bareWords) {}

    HeaderIndex(FieldDictionary dictionary, Phrases phrases) {
        this.phrases = phrases;
        int count = 0;
        for (Field field : dictionary.fields()) {
            for (String header : spellings(field)) {
                add(field, header);
                count++;
            }
        }
        dictionary.words().otherHeadings().forEach(text -> otherBare.add(Fold.bare(text)));
        unknownWeight = Math.log(1 + count);
    }

    private static Collection<String> spellings(Field field) {
        Set<String> out = new LinkedHashSet<>(field.headers());
        if (!field.headers().isEmpty()) {
            out.add(field.title().vi());
            out.add(field.id());
        }
        return out;
    }

    private void add(Field field, String header) {
        // a spelling's brackets belong to it: "Ngày sinh (Nam)" is no plain birth date
        HeaderForm form = HeaderForm.asItStands(header, phrases);
        List<Spelling> known = marked.computeIfAbsent(form.marked(), k -> new ArrayList<>(2));
        for (Spelling each : known) {
            if (each.field.equals(field)) {
                return;
            }
        }
        Spelling spelling = new Spelling(field, form, form.words(), form.bare().split(" "));
        known.add(spelling);
        put(bare, form.bare(), spelling);
        put(canon, form.canon(), spelling);
        put(squashed, Fold.squash(form.bare()), spelling);
        for (String word : new LinkedHashSet<>(List.of(spelling.words))) {
            put(byWord, word, spelling);
        }
        ofLength.computeIfAbsent(spelling.bareWords.length, k -> new ArrayList<>())
                .add(spelling);
        knownWords.addAll(List.of(spelling.bareWords));
        knownWords.addAll(List.of(form.marked().split(" ")));
    }

    /** Whether at least half of the words stand in some spelling; without that nothing can resemble the text. */
    boolean sharesWords(HeaderForm form) {
        String[] words = form.words();
        int known = 0;
        for (String word : words) {
            known += byWord.containsKey(word) ? 1 : 0;
        }
        return known * 2 >= words.length;
    }

    private static void put(Map<String, List<Spelling>> map, String key, Spelling spelling) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(spelling);
    }

    /** Whether the heading is a known one of which the product has no field: "Ký nhận". */
    boolean otherHeading(HeaderForm form) {
        return otherBare.contains(form.bare());
    }

    /** The fields that a heading names, with the best score of each; exact ones first tried, resemblance only without them. */
    Map<Field, HeaderCandidate> find(HeaderForm form) {
        Map<Field, HeaderCandidate> out = new LinkedHashMap<>();
        exact(form, out);
        if (best(out) < 0.8 && !otherHeading(form)) {
            resembling(form, out);
        }
        return out;
    }

    private void exact(HeaderForm form, Map<Field, HeaderCandidate> out) {
        for (Spelling s : marked.getOrDefault(form.marked(), List.of())) {
            note(out, s.field, 1, MatchKind.EXACT);
        }
        for (Spelling s : bare.getOrDefault(form.bare(), List.of())) {
            note(out, s.field, unmarked(form, s.form), MatchKind.UNMARKED);
        }
        boolean word = form.bare().indexOf(' ') < 0 && form.hasMarks(); // its marks are all that tells "Hộ" from "Họ"
        boolean reworded = !form.canon().equals(form.bare());
        if (reworded || (best(out) < 0.9 && !word)) {
            same(canon, form.canon(), 0.93, out);
        }
        String plain = phrases.withoutSubject(form.canon());
        if (!plain.equals(form.canon())) {
            same(canon, plain, 0.86, out);
        }
        String tight = Fold.squash(form.bare());
        if (tight.length() > 4) {
            same(squashed, tight, 0.92, out);
        }
    }

    private static void same(
            Map<String, List<Spelling>> index, String key, double score, Map<Field, HeaderCandidate> out) {
        for (Spelling s : index.getOrDefault(key, List.of())) {
            note(out, s.field, score, MatchKind.ALIKE);
        }
    }

    /** "Hộ" is not "Họ": where both carry marks, other marks are another word, unless there are words enough around it. */
    private static double unmarked(HeaderForm typed, HeaderForm known) {
        if (!typed.hasMarks() || !known.hasMarks()) {
            return 0.96;
        }
        return typed.bare().indexOf(' ') < 0 ? 0.45 : 0.85;
    }

    private void resembling(HeaderForm form, Map<Field, HeaderCandidate> out) {
        String[] words = form.words();
        if (words.length > MOST_WORDS) {
            return;
        }
        Set<Spelling> near = new LinkedHashSet<>();
        for (String word : words) {
            near.addAll(byWord.getOrDefault(word, List.of()));
        }
        for (Spelling s : near) {
            if (words.length == 1 && s.words.length == 1 && form.hasMarks() && s.form.hasMarks()) {
                continue; // the same letters under other marks: another word
            }
            double shared = shared(words, s.words);
            if (shared >= SHARED) {
                note(out, s.field, 0.4 + 0.5 * shared, MatchKind.CONTAINS);
            } else if (shared >= HINTED) {
                note(out, s.field, 0.2 + 0.4 * shared, MatchKind.CONTAINS);
            }
        }
        slips(form, out);
    }

    /** The weight of the common words over the weight of all words; a word that many spellings use weighs little. */
    private double shared(String[] a, String[] b) {
        double common = 0;
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            if (!among(a, a[i], i)) {
                total += weight(a[i]);
            }
        }
        for (int i = 0; i < b.length; i++) {
            if (among(b, b[i], i)) {
                continue;
            }
            double weight = weight(b[i]);
            boolean both = among(a, b[i], a.length);
            common += both ? weight : 0;
            total += both ? 0 : weight;
        }
        return common / total;
    }

    private static boolean among(String[] words, String word, int before) {
        for (int i = 0; i < before; i++) {
            if (words[i].equals(word)) {
                return true;
            }
        }
        return false;
    }

    private double weight(String word) {
        List<Spelling> with = byWord.get(word);
        return with == null ? unknownWeight : Math.max(0.3, unknownWeight - Math.log(1 + with.size()));
    }

    private void slips(HeaderForm form, Map<Field, HeaderCandidate> out) {
        String[] words = form.bare().split(" ");
        if (form.bare().length() < 5 || form.bare().length() > 40) {
            return;
        }
        String[] written = form.hasMarks() ? form.marked().split(" ") : words;
        for (Spelling s : ofLength.getOrDefault(words.length, List.of())) {
            if (abbreviates(words, s.bareWords)) {
                note(out, s.field, 0.8, MatchKind.ALIKE);
            } else if (slipped(words, written, s.bareWords)) {
                note(out, s.field, 0.8, MatchKind.TYPO);
            }
        }
    }

    /** "n sinh", "ng cap": every word begins the word in its place, and at least one is whole. */
    private static boolean abbreviates(String[] words, String[] whole) {
        int same = 0;
        for (int i = 0; i < words.length; i++) {
            boolean begins = whole[i].startsWith(words[i])
                    && (words[i].length() == whole[i].length()
                            || words[i].length() * 2 <= whole[i].length() + 1 - whole[i].length() % 2);
            if (words[i].isEmpty() || !begins) {
                return false;
            }
            same += words[i].equals(whole[i]) && words[i].length() > 1 ? 1 : 0;
        }
        return same > 0 && same < words.length;
    }

    /** One word is off by one letter, and is no word of the trade by itself. */
    private boolean slipped(String[] words, String[] written, String[] right) {
        int wrong = -1;
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(right[i])) {
                if (wrong >= 0) {
                    return false;
                }
                wrong = i;
            }
        }
        return wrong >= 0
                && right[wrong].length() > 3
                && (words.length > 1 || right[wrong].length() > 5)
                && !knownWords.contains(written[wrong])
                && Slip.oneApart(words[wrong], right[wrong]);
    }

    static void note(Map<Field, HeaderCandidate> out, Field field, double score, MatchKind kind) {
        HeaderCandidate known = out.get(field);
        if (known == null || known.score() < score) {
            out.put(field, new HeaderCandidate(field, score, kind, ""));
        }
    }

    static double best(Map<Field, HeaderCandidate> candidates) {
        double best = 0;
        for (HeaderCandidate each : candidates.values()) {
            best = Math.max(best, each.score());
        }
        return best;
    }
}
