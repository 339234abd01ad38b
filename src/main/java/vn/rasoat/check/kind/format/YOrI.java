package vn.rasoat.check.kind.format;

/** Finds syllables that are written with y or with i without a change of sound: Mỹ and Mĩ, Lý and Lí, Quý and Quí. */
final class YOrI {
    private static final String ONSETS = "hklmstHKLMST";

    private YOrI() {}

    /**
     * Which spellings a text has: 0 none, 1 y, 2 i, 3 both. Only syllables with a tone mark count: My and Mi are two names.
     */
    static int find(String text) {
        int found = 0;
        for (int i = 1; i < text.length(); i++) {
            int spelling = spelling(text.charAt(i));
            boolean ends = spelling > 0 && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)));
            if (ends && isOnset(text, i - 1)) {
                found |= spelling;
            }
        }
        return found;
    }

    private static int spelling(char c) {
        return switch (c) {
            case 'ý', 'ỳ', 'ỷ', 'ỹ', 'ỵ', 'Ý', 'Ỳ', 'Ỷ', 'Ỹ', 'Ỵ' -> 1;
            case 'í', 'ì', 'ỉ', 'ĩ', 'ị', 'Í', 'Ì', 'Ỉ', 'Ĩ', 'Ị' -> 2;
            default -> 0;
        };
    }

    private static boolean isOnset(String text, int at) {
        char c = text.charAt(at);
        boolean qu = (c == 'u' || c == 'U') && at > 0 && (text.charAt(at - 1) == 'q' || text.charAt(at - 1) == 'Q');
        int start = qu ? at - 1 : at;
        return (qu || ONSETS.indexOf(c) >= 0) && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }
}
