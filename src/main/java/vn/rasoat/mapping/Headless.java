package vn.rasoat.mapping;

import java.util.Set;

/** Headings that say nothing: the content must speak. */
final class Headless {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "cot", "column", "col", "field", "unnamed", "ma", "so", "id", "code", "ten", "ngay", "gia", "tri", "du",
            "lieu", "thong", "tin", "value", "name", "date", "no", "f", "c", "loai");

    private Headless() {}

    /** Whether all its words could stand over any column. */
    static boolean generic(String header) {
        for (String word : Fold.bare(header).split(" ")) {
            String letters = word.replaceAll("\\d+", "");
            if (letters.length() > 1 && !EMPTY_WORDS.contains(letters)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the heading is in letters that no Vietnamese text has: an encoding nobody could repair. */
    static boolean unreadable(String header) {
        return header.chars()
                .anyMatch(c -> c == '?'
                        || c == 0xFFFD
                        || (c >= 0x80
                                && !Character.isLetter(c)
                                && !Character.isSpaceChar(c)
                                && Character.getType(c) != Character.NON_SPACING_MARK));
    }
}
