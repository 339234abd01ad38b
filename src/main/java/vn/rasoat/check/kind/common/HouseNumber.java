package vn.rasoat.check.kind.common;

import vn.rasoat.mapping.value.Keys;
import vn.rasoat.text.Folding;

/** House numbers as one would compare them: "Số 12/3", "SN 12-3" and "12 / 3" are the same. */
public final class HouseNumber {
    private HouseNumber() {}

    /** The key of a house number; 0 when the text holds no digit. */
    public static long key(String text) {
        String bare = Folding.candidateKey(text);
        StringBuilder out = new StringBuilder(bare.length());
        boolean digit = false;
        for (String word : bare.split("[^a-z0-9]+")) {
            boolean filler = word.equals("so") || word.equals("nha") || word.equals("sn") || word.isEmpty();
            if (!filler) {
                digit |= word.chars().anyMatch(Character::isDigit);
                out.append(out.isEmpty() ? "" : "/").append(word);
            }
        }
        return digit ? Keys.of(out) : 0;
    }
}
