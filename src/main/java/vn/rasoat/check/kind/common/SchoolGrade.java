package vn.rasoat.check.kind.common;

import vn.rasoat.check.FoldedText;

/** Reads the school grade out of the name of a class. */
public final class SchoolGrade {
    private static final int LAST = 12;

    private SchoolGrade() {}

    /** The grade, 1 to 12, of a class such as {@code 5A}, {@code Lớp 10A1}, {@code Khối 9}; 0 for any other, such as {@code MG 5 tuổi}. */
    public static int of(String text) {
        int at = start(text);
        int grade = 0;
        int digits = 0;
        while (at < text.length() && isDigit(text.charAt(at)) && digits < 3) {
            grade = grade * 10 + text.charAt(at) - '0';
            at++;
            digits++;
        }
        boolean ages = FoldedText.hasWords(text, "tuoi") || FoldedText.hasWords(text, "thang");
        return digits > 0 && digits < 3 && grade >= 1 && grade <= LAST && !ages ? grade : 0;
    }

    /** Where the number begins, after the word for class or grade. */
    private static int start(String text) {
        int at = Math.max(after(text, "lop"), after(text, "khoi"));
        while (at < text.length() && FoldedText.letter(text.charAt(at)) == ' ') {
            at++;
        }
        return at;
    }

    /** Where the text goes on after the word; 0 when it does not begin with it. */
    private static int after(String text, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i >= text.length() || FoldedText.letter(text.charAt(i)) != word.charAt(i)) {
                return 0;
            }
        }
        return word.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
