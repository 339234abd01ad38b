package vn.rasoat.mapping.value;

import java.util.Random;

/** Texts from a seed: mostly of the given letters, sometimes of any. */
final class RandomTexts {
    private RandomTexts() {}

    static String of(long seed, String letters, int longest) {
        Random random = new Random(seed);
        int length = random.nextInt(longest + 1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean odd = random.nextInt(12) == 0;
            out.append(odd ? (char) random.nextInt(0x10000) : letters.charAt(random.nextInt(letters.length())));
        }
        return out.toString();
    }
}
