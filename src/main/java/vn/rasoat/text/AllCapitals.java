package vn.rasoat.text;

import java.util.Locale;

/** Gives capitals back to TCVN3 text: its letters with marks exist only as small ones, so "NGUYỄN" comes as "NGUYễN". */
final class AllCapitals {
    private AllCapitals() {}

    /** Upper case when every plain letter is a capital and two of them stand side by side; else the text as it is. */
    static String restore(String text) {
        boolean pair = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return text;
            }
            pair |= isCapital(c) && i > 0 && isCapital(text.charAt(i - 1));
        }
        return pair ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
