package vn.rasoat.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a heading means under, or together with, other words: "Họ tên" under "Cha" is the father's name.
 *
 * @param words the words, folded with their marks, longest first
 * @param inline whether the words also count inside a single heading ("Năm sinh của cha")
 * @param fields what a field turns into; the empty text means that no field of ours is meant
 * @param leaves what a short heading below the words means by itself
 * @param weak fields that keep their meaning but give way to the same heading elsewhere
 */
record HeaderContext(
        List<String> words, boolean inline, Map<String, String> fields, Map<String, String> leaves, Set<String> weak) {
    HeaderContext {
        words = List.copyOf(words);
        fields = Map.copyOf(fields);
        leaves = Map.copyOf(leaves);
        weak = Set.copyOf(weak);
    }

    /** Whether a heading is, or speaks of, these words. */
    boolean speaksIn(HeaderForm form) {
        for (String word : words) {
            if (wordIn(form, word)) {
                return true;
            }
        }
        return false;
    }

    /** The heading's text without the context's words; the same text when they are not in it. */
    String without(HeaderForm form) {
        String padded = " " + text(form) + " ";
        for (String word : words) {
            String own = form.hasMarks() ? word : Fold.bare(word);
            if (wordIn(form, word)) {
                padded = padded.replace(" " + own + " ", " ");
            }
        }
        return padded.strip();
    }

    /** Unmarked, "bo" is as likely "bộ" as "bố": so short a word must be the whole heading. */
    private static boolean wordIn(HeaderForm form, String word) {
        if (form.hasMarks()) {
            return asWords(form.marked(), word);
        }
        String bare = Fold.bare(word);
        return form.bare().equals(bare) || (bare.length() > 2 && asWords(form.bare(), bare));
    }

    /** Whether the words stand in the text as whole words. */
    private static boolean asWords(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || text.charAt(at - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static String text(HeaderForm form) {
        return form.hasMarks() ? form.marked() : form.bare();
    }
}
