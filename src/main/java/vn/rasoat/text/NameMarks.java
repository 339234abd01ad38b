package vn.rasoat.text;

/** What the characters of a word show, as bits of {@link NameFlag}: digits, signs, dots, tones in the wrong place. */
final class NameMarks {
    private NameMarks() {}

    static int of(String word, Syllables syllables) {
        return signs(word) | tones(word) | abbreviation(word) | placement(word, syllables);
    }

    private static int signs(String name) {
        int bits = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isDigit(c)) {
                bits |= NameFlag.DIGIT.bit();
            } else if (!isAllowed(c)) {
                bits |= NameFlag.SYMBOL.bit();
            }
        }
        return bits;
    }

    private static boolean isAllowed(char c) {
        return Letters.isLetter(c)
                || Letters.isCombining(c)
                || Letters.isSpace(c)
                || Letters.isApostrophe(c)
                || c == '-'
                || c == '‐'
                || c == '.'
                || Character.isSurrogate(c);
    }

    /** A combining tone that NFC could not join, a second tone in the same run of vowels, or a toned consonant other than ñ. */
    private static int tones(String word) {
        int bits = 0;
        boolean toned = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Letters.isCombining(c)) {
                bits |= combined(word, i);
                continue;
            }
            if (!Letters.isVowel(Letters.quality(c))) {
                toned = false;
                bits |= isTonedConsonant(c) ? NameFlag.TONE_ON_CONSONANT.bit() : 0;
                continue;
            }
            if (Letters.tone(c) != 0) {
                bits |= toned ? NameFlag.TWO_TONES.bit() : 0;
                toned = true;
            }
        }
        return bits;
    }

    private static int combined(String word, int at) {
        if (Letters.toneOfMark(word.charAt(at)) == 0 || at == 0) {
            return 0;
        }
        char before = word.charAt(at - 1);
        if (Letters.isVowel(Letters.quality(before)) || Letters.isCombining(before)) {
            return NameFlag.TWO_TONES.bit();
        }
        return Letters.index(before) != 0 ? NameFlag.TONE_ON_CONSONANT.bit() : 0;
    }

    /** Not ñ, which is a letter of Ê-đê. */
    static boolean isTonedConsonant(char c) {
        return "ḿǹńṃṇẓẉṿẁẃ".indexOf(Letters.quality(c)) >= 0;
    }

    private static int abbreviation(String word) {
        int dot = word.indexOf('.');
        return dot > 0 && dot <= 3 ? NameFlag.ABBREVIATED.bit() : 0;
    }

    private static int placement(String word, Syllables syllables) {
        return hasMovableTone(word)
                ? syllables.parse(word).map(NameMarks::placementBit).orElse(0)
                : 0;
    }

    private static int placementBit(Syllable syllable) {
        return switch (syllable.placement()) {
            case OLD -> NameFlag.OLD_TONE_PLACEMENT.bit();
            case NEW -> NameFlag.NEW_TONE_PLACEMENT.bit();
            case ONLY, MISPLACED -> 0;
        };
    }

    private static boolean hasMovableTone(String word) {
        int length = word.length();
        if (length < 2) {
            return false;
        }
        char last = Letters.quality(word.charAt(length - 1));
        char before = Letters.quality(word.charAt(length - 2));
        return (before == 'o' && (last == 'a' || last == 'e')) || (before == 'u' && last == 'y');
    }
}
