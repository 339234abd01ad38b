package vn.rasoat.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One reading of a heading, in the forms it is compared in.
 *
 * @param marked folded, marks kept
 * @param bare folded, without marks
 * @param canon the bare words with synonyms and abbreviations put into one wording
 * @param hasMarks whether the heading was typed with Vietnamese marks
 */
record HeaderForm(String marked, String bare, String canon, boolean hasMarks) {
    private static final int LONGEST = 120;
    private static final Set<String> HINTS = Set.of(
            "bat buoc",
            "neu co",
            "ngay thang nam",
            "nam nu",
            "x",
            "danh dau x",
            "dong",
            "vnd",
            "d",
            "trieu dong",
            "theo cccd",
            "theo khai sinh",
            "chon",
            "khong bat buoc",
            "viet hoa",
            "chu in hoa",
            "in hoa",
            "12 so",
            "cm",
            "kg",
            "ngay",
            "required");

    static HeaderForm of(String text, Phrases phrases) {
        String marked = Fold.equality(text);
        String bare = Fold.bare(text);
        return new HeaderForm(marked, bare, phrases.canon(bare), !marked.equals(bare));
    }

    /** The heading as it stands but for its numbering. */
    static HeaderForm asItStands(String raw, Phrases phrases) {
        return of(parted(withoutNumber(raw.strip())), phrases);
    }

    /** The readings of a raw heading: as it stands but for numbering, without bracketed hints, without anything in brackets. */
    static List<HeaderForm> readings(String raw, Phrases phrases) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        Set<HeaderForm> out = new LinkedHashSet<>();
        out.add(of(parted(withoutNumber(text.strip())), phrases));
        if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
            out.add(of(parted(withoutNumber(withoutBrackets(text, true).strip())), phrases));
            out.add(of(parted(withoutNumber(withoutBrackets(text, false).strip())), phrases));
        }
        out.removeIf(form -> form.bare.isEmpty());
        return List.copyOf(out);
    }

    String[] words() {
        return canon.split(" ");
    }

    /** "1. ", "(2)", "[05]", "3)" and the like before the words. */
    private static String withoutNumber(String text) {
        int i = 0;
        while (i < text.length() && "([ \n\r\t".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int digits = i;
        while (i < text.length() && i - digits < 2 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        if (i == digits || i == text.length() || ".):-]/ ".indexOf(text.charAt(i)) < 0) {
            return text;
        }
        while (i < text.length() && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : text.substring(i);
    }

    private static String withoutBrackets(String text, boolean hintsOnly) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '(' ? text.indexOf(')', i) : c == '[' ? text.indexOf(']', i) : -1;
            if (end > 0 && (!hintsOnly || hint(text.substring(i + 1, end)))) {
                out.append(' ');
                i = end + 1;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /** How to fill the column in, or the number of a note or column: nothing about what it holds. */
    private static boolean hint(String inside) {
        String bare = Fold.bare(inside);
        return bare.chars().noneMatch(Character::isLetter)
                || HINTS.contains(bare)
                || bare.startsWith("dd")
                || bare.startsWith("ghi ");
    }

    /** Parts the words of {@code NgaySinh}; a run of capitals stays one word: {@code SoCCCD} is "So CCCD". */
    private static String parted(String text) {
        if (text.indexOf(' ') >= 0 || text.indexOf('_') >= 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = i > 0 && Character.isLowerCase(text.charAt(i - 1));
            if (small && Character.isUpperCase(c)) {
                out.append(' ');
            }
            out.append(c);
        }
        return out.toString();
    }
}
