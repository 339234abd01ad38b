package vn.rasoat.text;

/** Reads Telex keystrokes: aa â, aw ă, ee ê, oo ô, ow ơ, uw ư, dd đ, and s f r x j for the tones. */
final class Telex {
    private static final String TONE_KEYS = "\0sfrxj";

    private Telex() {}

    /** The word meant, in lower case NFC; the word itself in lower case when it holds no keystrokes. */
    static String read(String typed) {
        StringBuilder letters = new StringBuilder();
        int tone = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = Character.toLowerCase(typed.charAt(i));
            int key = TONE_KEYS.indexOf(c);
            if (key > 0 && hasVowel(letters) && letters.length() > 0) {
                tone = key;
            } else if (c == 'w') {
                hook(letters);
            } else if (!doubles(letters, c)) {
                letters.append(c);
            }
        }
        return tone == 0 ? letters.toString() : withTone(letters, tone);
    }

    /** A second a, e, o or d changes the first, even when other letters stand between: "Tranaf" is typed too. */
    private static boolean doubles(StringBuilder letters, char c) {
        int which = "aeod".indexOf(c);
        int at = which < 0 ? -1 : letters.lastIndexOf(String.valueOf(c));
        if (at < 0 || (c != 'd' && letters.length() - at > 3) || (c == 'd' && at != 0)) {
            return false;
        }
        letters.setCharAt(at, "âêôđ".charAt(which));
        return true;
    }

    private static void hook(StringBuilder letters) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            int which = "aou".indexOf(letters.charAt(i));
            if (which >= 0) {
                letters.setCharAt(i, "ăơư".charAt(which));
                if (which == 1 && i > 0 && letters.charAt(i - 1) == 'u') {
                    letters.setCharAt(i - 1, 'ư');
                }
                return;
            }
        }
        letters.append('w');
    }

    private static boolean hasVowel(StringBuilder letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (Letters.isVowel(letters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withTone(StringBuilder letters, int tone) {
        int from = letters.length() > 2 && (letters.indexOf("qu") == 0 || letters.indexOf("gi") == 0) ? 2 : 0;
        int end = from;
        int strong = -1;
        int first = -1;
        for (int i = from; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Letters.isVowel(c)) {
                first = first < 0 ? i : first;
                end = i + 1;
                strong = "êơôâăư".indexOf(c) >= 0 ? i : strong;
            }
        }
        boolean closed = end < letters.length();
        int weak = end - first == 3 || (end - first == 2 && closed) ? first + 1 : first;
        int at = strong >= 0 ? strong : Math.max(0, weak);
        letters.insert(at + 1, Tone.values()[tone].mark());
        return Letters.nfc(letters.toString());
    }
}
