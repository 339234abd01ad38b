package vn.rasoat.text;

/** The rules by which an onset and a rime are written together. */
final class Spelling {
    private static final String FRONT = "ieêy";

    private Spelling() {}

    /** The letters of the syllable, or "" when this onset is never written before this rime. */
    static String join(String onset, String rime) {
        boolean front = FRONT.indexOf(rime.charAt(0)) >= 0;
        boolean allowed =
                switch (onset) {
                    case "k", "gh", "ngh" -> front;
                    case "c", "g", "ng" -> !front;
                    case "gi" -> rime.charAt(0) != 'y';
                    case "qu" -> "uoôư".indexOf(rime.charAt(0)) < 0 || rime.startsWith("ô");
                    case "" -> !rime.startsWith("iê");
                    default -> rime.length() == 1 || rime.charAt(0) != 'y';
                };
        if (!allowed) {
            return "";
        }
        // gi + in is written gin: the i is shared
        return onset.equals("gi") && rime.startsWith("i") ? "g" + rime : onset + rime;
    }

    /** Where the older custom puts the tone in a written syllable. */
    static int oldTone(String spelt, String rime) {
        int start = spelt.length() - rime.length();
        int strong = strongVowel(rime);
        if (strong >= 0) {
            return start + strong;
        }
        int vowels = leadingVowels(rime);
        boolean closed = vowels < rime.length();
        if (vowels == 3 || (vowels == 2 && closed)) {
            return start + 1;
        }
        return start;
    }

    /** Where the newer custom puts it: on the main vowel of an open oa, oe, uy. */
    static int newTone(String spelt, String rime) {
        int old = oldTone(spelt, rime);
        return rime.equals("oa") || rime.equals("oe") || rime.equals("uy") ? old + 1 : old;
    }

    /** A third place seen in practice: "Hòang" with the tone on the glide, "qúy" on the u; -1 when there is none. */
    static int misplacedTone(String spelt, String rime) {
        int start = spelt.length() - rime.length();
        if (rime.length() > 2 && (rime.startsWith("oa") || rime.startsWith("oe") || rime.startsWith("uy"))) {
            return start;
        }
        return spelt.equals("quy") ? 1 : -1;
    }

    private static int strongVowel(String rime) {
        int at = -1;
        for (int i = 0; i < rime.length(); i++) {
            if ("êơôâă".indexOf(rime.charAt(i)) >= 0) {
                at = i;
            }
        }
        return at >= 0 ? at : rime.indexOf('ư');
    }

    private static int leadingVowels(String rime) {
        int count = 0;
        while (count < rime.length() && Letters.isVowel(rime.charAt(count))) {
            count++;
        }
        return count;
    }
}
