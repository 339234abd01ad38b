package vn.rasoat.text;

import java.util.Locale;

/** Gives capitals back to TCVN3 text: its letters with marks exist only as small ones, so "NGUYỄN" comes as "NGUYễN". */
final class AllCapitals {
    private AllCapitals() {}

    /** Upper case when every plain letter is a capital and some word has two of them; else the text as it is. */
    static String restore(String text) {
        if (CellReader.isAscii(text)) {
            return text;
        }
        boolean pair = false;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return text;
            }
            capitals = Letters.isUpper(c) ? capitals + 1 : c == ' ' ? 0 : capitals;
            pair |= capitals > 1;
        }
        return pair ? text.toUpperCase(Locale.ROOT) : text;
    }
}
