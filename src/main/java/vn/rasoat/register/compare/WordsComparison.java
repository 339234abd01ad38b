package vn.rasoat.register.compare;

import java.util.List;

/** Compares texts as sets of words. */
final class WordsComparison implements FieldComparison {
    static final List<String> LEVELS = List.of("different", "alike", "similar", "slip", "same");

    private final WordSets words;

    WordsComparison(String[] values) {
        words = new WordSets(values);
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int level(int a, int b) {
        return level(words.overlap(a, b));
    }

    static int level(double overlap) {
        return overlap >= 0.75 ? 3 : overlap >= 0.5 ? 2 : overlap >= 0.25 ? 1 : 0;
    }

    @Override
    public List<Tokens> tokens() {
        return List.of(words::rarest);
    }
}
