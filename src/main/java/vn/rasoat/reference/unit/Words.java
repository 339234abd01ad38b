package vn.rasoat.reference.unit;

import java.util.Arrays;
import vn.rasoat.reference.Fold;

/**
 * An address cut into folded words that remember where they stood and what separated them. Hyphens and dots separate words but
 * are not part of them, apostrophes vanish (M'Đrắk, M’ Đrắk), numbers lose leading zeros, and P5 is two words. What stands in
 * brackets behind something is skipped: it mostly says what the place was called before.
 */
final class Words {
    static final int SPACE = 0;
    static final int DOT = 1;
    static final int HYPHEN = 2;
    static final int COMMA = 3;
    private static final int LONGEST = 1_000;

    /** The text the positions count in: the one given, composed. */
    final String source;

    /** The folded words with one space between; any run of words is a part of it. */
    private final String folded;

    final int count;
    private final int[] start;
    private final int[] end;
    private final int[] from;
    private final int[] to;
    private final byte[] before;

    private Words(Cutter cut) {
        this.source = cut.source;
        this.count = cut.count;
        this.folded = new String(cut.folded, 0, cut.length);
        this.start = cut.start;
        this.end = cut.end;
        this.from = cut.from;
        this.to = cut.to;
        this.before = cut.before;
    }

    static Words of(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new Words(new Cutter(Fold.composed(cut)));
    }

    /** The words as a key for names: the same for all spellings of a name. */
    static String key(String text) {
        return of(text).folded;
    }

    /** The words from the first up to, not including, the last, with one space between. */
    String run(int first, int last) {
        return first >= last ? "" : folded.substring(start[first], end[last - 1]);
    }

    /** The strongest sign between a word and the one before it; a comma before the first. */
    int separator(int word) {
        return word == 0 ? COMMA : before[word];
    }

    /** Whether a name may begin at the word without a kind before it. */
    boolean beginsPart(int word) {
        return separator(word) >= HYPHEN;
    }

    /** The words as they were written. */
    String written(int first, int last) {
        return first >= last ? "" : source.substring(from[first], to[last - 1]);
    }

    /** Everything before a word as it was written, brackets with it, without separators at the end. */
    String writtenBefore(int word) {
        int length = word == 0 ? 0 : word == count ? source.length() : from[word];
        return withoutSeparators(source, length);
    }

    /** The text up to a place, without separators at the end. */
    static String withoutSeparators(String text, int end) {
        int length = end;
        while (length > 0 && " ,;-–—/.:|_([".indexOf(text.charAt(length - 1)) >= 0) {
            length--;
        }
        return text.substring(0, length).strip();
    }

    boolean isNumber(int word) {
        char first = folded.charAt(start[word]);
        return first >= '0' && first <= '9';
    }

    private static final class Cutter {
        private final String source;
        private final char[] folded;
        private int length;
        private int count;
        private int[] start = new int[24];
        private int[] end = new int[24];
        private int[] from = new int[24];
        private int[] to = new int[24];
        private byte[] before = new byte[24];
        private byte separator = COMMA;
        private boolean inWord;
        private boolean joining;

        Cutter(String source) {
            this.source = source;
            this.folded = new char[source.length() * 2 + 1];
            for (int i = 0; i < source.length(); i++) {
                char c = source.charAt(i);
                int closing = c == '(' && count > 0 ? source.indexOf(')', i) : -1;
                take(i, Fold.letter(c));
                i = Math.max(i, closing);
            }
            joining = false;
            finish();
        }

        private void take(int at, char c) {
            int sign = sign(c);
            if (sign < 0) {
                append(at, c);
            } else if (c == '\'') {
                apostrophe(at);
            } else {
                finish();
                separator = (byte) Math.max(separator, sign);
            }
        }

        private static int sign(char c) {
            return switch (c) {
                case ' ', '\'', '"' -> SPACE;
                case '.' -> DOT;
                case '-', '/', '_' -> HYPHEN;
                case ',', ';', '(', ')', ':', '|', '[', ']' -> COMMA;
                default -> -1;
            };
        }

        private void append(int at, char c) {
            if (!inWord) {
                begin(at);
            }
            folded[length++] = c;
            to[count] = at + 1;
            joining = false;
        }

        private void begin(int at) {
            if (count == start.length) {
                grow();
            }
            if (length > 0) {
                folded[length++] = ' ';
            }
            start[count] = length;
            from[count] = at;
            before[count] = separator;
            separator = SPACE;
            inWord = true;
        }

        /** After a single letter an apostrophe joins, even over a blank: M' Đrắk. */
        private void apostrophe(int at) {
            if (inWord) {
                to[count] = at + 1;
                boolean blank = at + 1 < source.length() && Fold.letter(source.charAt(at + 1)) == ' ';
                if (blank && length - start[count] > 1) {
                    finish();
                }
                joining = blank && inWord && length - start[count] == 1;
            }
        }

        private void finish() {
            if (joining) {
                joining = false;
                return;
            }
            if (!inWord) {
                return;
            }
            for (int i = start[count]; i + 1 < length; i++) {
                Fold.unifyTone(folded, i);
            }
            inWord = false;
            end[count] = length;
            count++;
            tidyNumber();
        }

        /** Splits P5 and Q10, and takes leading zeros off numbers. */
        private void tidyNumber() {
            int word = count - 1;
            int first = start[word];
            int size = length - first;
            char c = folded[first];
            if (size >= 2 && size <= 3 && (c == 'p' || c == 'q' || c == 'f') && digits(first + 1)) {
                end[word] = first + 1;
                int middle = from[word] + 1;
                int last = to[word];
                char[] number = Arrays.copyOfRange(folded, first + 1, length);
                length = first + 1;
                to[word] = middle;
                separator = DOT;
                begin(middle);
                System.arraycopy(number, 0, folded, length, number.length);
                length += number.length;
                to[count] = last;
                end[count] = length;
                count++;
                inWord = false;
                tidyNumber();
            } else if (size >= 2 && c == '0' && digits(first)) {
                System.arraycopy(folded, first + 1, folded, first, size - 1);
                length--;
                end[word] = length;
                tidyNumber();
            }
        }

        private boolean digits(int first) {
            for (int i = first; i < length; i++) {
                if (folded[i] < '0' || folded[i] > '9') {
                    return false;
                }
            }
            return true;
        }

        private void grow() {
            int size = start.length * 2;
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            before = Arrays.copyOf(before, size);
        }
    }
}
