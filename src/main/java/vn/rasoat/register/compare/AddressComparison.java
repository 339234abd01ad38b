package vn.rasoat.register.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.rasoat.text.Folding;

/** Compares addresses: by their words, and by the commune of today they lie in, so that old and new writings meet. */
final class AddressComparison implements FieldComparison {
    private static final int UNREAD = -1;

    private final String[] values;
    private final ToIntFunction<String> communes;
    private final WordSets words;
    private final int[] known;

    /** @param communes the code of the commune of today an address lies in, 0 when unknown; asked only where words differ */
    AddressComparison(String[] values, ToIntFunction<String> communes) {
        this.values = values;
        this.communes = communes;
        words = new WordSets(Arrays.stream(values)
                .map(value -> Normal.words(Folding.candidateKey(value)))
                .toArray(String[]::new));
        known = new int[values.length];
        Arrays.fill(known, UNREAD);
    }

    @Override
    public List<String> levels() {
        return WordsComparison.LEVELS;
    }

    @Override
    public int level(int a, int b) {
        double overlap = words.overlap(a, b);
        int level = WordsComparison.level(overlap);
        if (level == 1 || level == 2) { // old and new writings of one place share the house and the hamlet
            int commune = commune(a);
            return commune != 0 && commune == commune(b) ? level + 1 : level;
        }
        return level;
    }

    /** Several threads may read the same address; they find the same. */
    private int commune(int value) {
        if (known[value] == UNREAD) {
            known[value] = communes.applyAsInt(values[value]);
        }
        return known[value];
    }

    @Override
    public List<Tokens> tokens() {
        return List.of(words::rarest);
    }
}
