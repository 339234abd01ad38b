package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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
    private final Set<String> otherBare = new LinkedHashSet<>();
    private final double unknownWeight;

    private record Spelling(Field field, HeaderForm form, String[] words) {}

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
        for (HeaderForm form : HeaderForm.readings(header, phrases)) {
            Spelling spelling = new Spelling(field, form, form.words());
            put(marked, form.marked(), spelling);
            put(bare, form.bare(), spelling);
            put(canon, form.canon(), spelling);
            put(squashed, Fold.squash(form.bare()), spelling);
            Arrays.stream(spelling.words).distinct().forEach(word -> put(byWord, word, spelling));
            break; // a spelling's brackets belong to it: "Số CCCD (12 số)" must not make "Ngày sinh (Nam)" a plain birth date
        }
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
        if (!form.canon().equals(form.bare()) || best(out) < 0.9) {
            same(canon, form.canon(), 0.93, out);
        }
        same(canon, phrases.withoutSubject(form.canon()), 0.86, out);
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
            double shared = shared(words, s.words);
            if (shared >= SHARED) {
                note(out, s.field, 0.4 + 0.5 * shared, MatchKind.CONTAINS);
            } else if (shared >= HINTED) {
                note(out, s.field, 0.2 + 0.4 * shared, MatchKind.CONTAINS);
            }
        }
        slips(form, words, out);
    }

    /** The weight of the common words over the weight of all words; a word that many spellings use weighs little. */
    private double shared(String[] a, String[] b) {
        Set<String> left = new LinkedHashSet<>(List.of(a));
        Set<String> all = new LinkedHashSet<>(left);
        double common = 0;
        double total = 0;
        for (String word : new LinkedHashSet<>(List.of(b))) {
            common += left.contains(word) ? weight(word) : 0;
            all.add(word);
        }
        for (String word : all) {
            total += weight(word);
        }
        return common / total;
    }

    private double weight(String word) {
        List<Spelling> with = byWord.get(word);
        return with == null ? unknownWeight : Math.max(0.3, unknownWeight - Math.log(1 + with.size()));
    }

    private void slips(HeaderForm form, String[] words, Map<Field, HeaderCandidate> out) {
        if (form.canon().length() < 5 || form.canon().length() > 40) {
            return;
        }
        for (List<Spelling> spellings : canon.values()) {
            for (Spelling s : spellings) {
                if (s.words.length == words.length && abbreviates(words, s.words)) {
                    note(out, s.field, 0.8, MatchKind.ALIKE);
                } else if (s.words.length == words.length && slipped(words, s.words)) {
                    note(out, s.field, 0.8, MatchKind.TYPO);
                }
            }
        }
    }

    /** "n sinh", "ng cap": every word begins the word in its place, and at least one is whole. */
    private static boolean abbreviates(String[] words, String[] whole) {
        int same = 0;
        for (int i = 0; i < words.length; i++) {
            if (words[i].isEmpty() || !whole[i].startsWith(words[i])) {
                return false;
            }
            same += words[i].equals(whole[i]) && words[i].length() > 1 ? 1 : 0;
        }
        return same > 0 && same < words.length;
    }

    /** One word is off by one letter, and is no word of the trade by itself. */
    private boolean slipped(String[] words, String[] right) {
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
                && !byWord.containsKey(words[wrong])
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
