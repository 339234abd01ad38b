package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts synonyms and abbreviations into one wording, so that "Số ĐT" and "Điện thoại" become the same words. */
final class Phrases {
    private static final Set<String> FILLERS = Set.of("va", "cua", "voi", "and", "of", "cac", "duoc");
    private static final int LONGEST = 6;

    private final Map<String, String> wording;
    private final List<String> subjects;
    private final Map<String, Integer> longestFrom = new HashMap<>();

    Phrases(Map<String, String> wording, List<String> subjects) {
        this.wording = wording;
        this.subjects = subjects.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        wording.keySet().forEach(said -> {
            String[] words = said.split(" ");
            longestFrom.merge(words[0], Math.min(words.length, LONGEST), Math::max);
        });
    }

    /** The bare words in one wording, fillers left out. */
    String canon(String bare) {
        String[] words = bare.split(" ");
        List<String> out = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; ) {
            i += put(words, i, out);
        }
        return out.isEmpty() ? bare : String.join(" ", out);
    }

    private int put(String[] words, int at, List<String> out) {
        int longest = Math.min(longestFrom.getOrDefault(words[at], 0), words.length - at);
        for (int length = longest; length > 0; length--) {
            String said =
                    length == 1 ? words[at] : String.join(" ", List.of(words).subList(at, at + length));
            String instead = wording.get(said);
            if (instead != null) {
                out.add(instead);
                return length;
            }
        }
        if (!FILLERS.contains(words[at])) {
            out.add(words[at]);
        }
        return 1;
    }

    /** The words without the one they speak of: "ho ten hoc sinh" is "ho ten". The same text when nothing would be left. */
    String withoutSubject(String canon) {
        String padded = " " + canon + " ";
        for (String subject : subjects) {
            padded = padded.replace(" " + subject + " ", " ");
        }
        String rest = padded.strip();
        return rest.isEmpty() ? canon : rest;
    }
}
