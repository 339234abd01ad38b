package vn.rasoat.check.kind.general;

import vn.rasoat.check.TextForm;
import vn.rasoat.mapping.value.TextValue;
import vn.rasoat.mapping.value.Value;

/** The shape of a text: {@code 9} for a digit, {@code A} and {@code a} for letters, blanks and other signs as they are. */
enum CharacterPattern implements TextForm {
    /** Of any value, one sign for each letter, as far as {@link #LONGEST} letters go. */
    OF_ALL {
        @Override
        public String of(Value value) {
            return value.present() ? CharacterPattern.of(value.cell().text()) : "";
        }
    },
    /** Only of free text: values of a type have rules of their own. */
    OF_TEXT {
        @Override
        public String of(Value value) {
            return value instanceof TextValue ? CharacterPattern.of(value.cell().text()) : "";
        }
    };

    /** The shape of a word with a capital, which an initial has as well. */
    private static final String NAME = "A+a+";

    /** No longer text has a shape of its own. */
    static final int LONGEST = 40;

    static String of(String text) {
        int length = Math.min(text.length(), LONGEST);
        StringBuilder out = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) {
            out.append(sign(text.charAt(i)));
        }
        return text.length() > LONGEST ? out.append('…').toString() : out.toString();
    }

    private static char sign(char c) {
        if (Character.isDigit(c)) {
            return '9';
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'A' : 'a';
        }
        return Character.isWhitespace(c) ? ' ' : c;
    }

    /**
     * The pattern with digits and letters of one kind, however many, written as the sign and {@code +}. Words of letters that are
     * written alike count as one, however many: {@code A+a+} of a name of two words and of one of four.
     */
    static String runs(String pattern) {
        StringBuilder out = new StringBuilder();
        boolean smallLetters = pattern.indexOf('a') >= 0;
        String last = "";
        for (int from = 0; from <= pattern.length(); ) {
            int blank = pattern.indexOf(' ', from);
            int to = blank < 0 ? pattern.length() : blank;
            String word = pattern.substring(from, to);
            String shape = smallLetters && word.equals("A") ? NAME : runsOfWord(word);
            if (!shape.equals(last) || !isLetters(shape)) {
                out.append(from > 0 ? " " : "").append(shape);
            }
            last = shape;
            from = to + 1;
        }
        return out.toString();
    }

    private static boolean isLetters(String shape) {
        return !shape.isEmpty() && shape.chars().allMatch(c -> c == 'a' || c == 'A' || c == '+');
    }

    private static String runsOfWord(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i == 0 || word.charAt(i - 1) != c) {
                out.append(c).append(c == '9' || c == 'A' || c == 'a' ? "+" : "");
            }
        }
        return out.toString();
    }

    /** The kinds of sign that a pattern has, each once, in a fixed order; capitals count as letters. */
    static String signs(String pattern) {
        StringBuilder others = new StringBuilder();
        boolean letter = false;
        boolean digit = false;
        boolean blank = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            letter |= c == 'a' || c == 'A';
            digit |= c == '9';
            blank |= c == ' ';
            if (c != 'a' && c != 'A' && c != '9' && c != ' ' && others.indexOf(String.valueOf(c)) < 0) {
                others.append(c);
            }
        }
        String sorted = others.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return (letter ? "a" : "") + (digit ? "9" : "") + (blank ? " " : "") + sorted;
    }
}
