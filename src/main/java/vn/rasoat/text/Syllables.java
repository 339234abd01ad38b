package vn.rasoat.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.model.Knowledge;

/**
 * Knows which letter sequences can be Vietnamese syllables: onset, rime and an allowed tone. A possible syllable is not yet a word,
 * and names of other peoples need not be made of such syllables.
 */
public final class Syllables implements SyllableSense {
    private static final int LONGEST = 7;
    private static final int BITS = 5;
    private static final int SIZE = 1 << 14;

    private final List<String> onsets = new ArrayList<>();
    private final List<String> rimes = new ArrayList<>();
    private final List<Boolean> stops = new ArrayList<>();
    private final long[] keys = new long[SIZE];
    private final int[] shapes = new int[SIZE];

    private Syllables(List<NamedCsvRecord> parts) {
        for (NamedCsvRecord part : parts) {
            if (part.getField("part").equals("onset")) {
                onsets.add(part.getField("value"));
            } else {
                rimes.add(part.getField("value"));
                stops.add(part.getField("stop_final").equals("yes"));
            }
        }
        for (int onset = 0; onset < onsets.size(); onset++) {
            for (int rime = 0; rime < rimes.size(); rime++) {
                String spelt = Spelling.join(onsets.get(onset), rimes.get(rime));
                if (!spelt.isEmpty()) {
                    put(spelt, Shape.of(onset, rime, spelt, rimes.get(rime), stops.get(rime)));
                }
            }
        }
    }

    /** Reads {@code text/syllable_parts.csv}. */
    public static Syllables from(Knowledge knowledge) {
        return new Syllables(knowledge.csv("text/syllable_parts.csv"));
    }

    /** Whether the text, in NFC and any case, is one possible syllable with its tone in an accepted place. */
    public boolean isSyllable(CharSequence word) {
        return isSyllable(word, 0, word.length());
    }

    /** As {@link #isSyllable(CharSequence)} for a part of a text; makes no objects. */
    public boolean isSyllable(CharSequence text, int from, int to) {
        int length = to - from;
        if (length < 1 || length > LONGEST) {
            return false;
        }
        long key = 0;
        int tone = 0;
        int toneAt = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int index = Letters.index(c);
            if (index == 0) {
                return false;
            }
            key = key << BITS | index;
            int here = Letters.tone(c);
            if (here != 0) {
                if (tone != 0) {
                    return false;
                }
                tone = here;
                toneAt = i - from;
            }
        }
        int shape = find(key);
        return shape != 0 && Shape.allows(shape, tone, toneAt);
    }

    /** Takes a syllable apart; empty when the word (in NFC, any case) is none. */
    public Optional<Syllable> parse(CharSequence word) {
        if (!isSyllable(word)) {
            return Optional.empty();
        }
        long key = 0;
        int toneAt = -1;
        for (int i = 0; i < word.length(); i++) {
            key = key << BITS | Letters.index(word.charAt(i));
            toneAt = Letters.tone(word.charAt(i)) != 0 ? i : toneAt;
        }
        int shape = find(key);
        Tone tone = toneAt < 0 ? Tone.NGANG : Tone.values()[Letters.tone(word.charAt(toneAt))];
        return Optional.of(new Syllable(
                onsets.get(Shape.onset(shape)), rimes.get(Shape.rime(shape)), tone, Shape.placement(shape, toneAt)));
    }

    /**
     * The syllable in lower case with its tone mark where the older (hòa) or the newer (hoà) custom puts it.
     *
     * @throws IllegalArgumentException when onset and rime are never written together
     */
    public String write(Syllable syllable, TonePlacement style) {
        String spelt = Spelling.join(syllable.onset(), syllable.rime());
        if (spelt.isEmpty()) {
            throw new IllegalArgumentException("no such syllable");
        }
        if (syllable.tone() == Tone.NGANG) {
            return spelt;
        }
        int shape = find(keyOf(spelt));
        int at = style == TonePlacement.NEW ? Shape.newTone(shape) : Shape.oldTone(shape);
        return Letters.nfc(spelt.substring(0, at + 1) + syllable.tone().mark() + spelt.substring(at + 1));
    }

    @Override
    public double share(String text) {
        return WordCount.share(count(text));
    }

    /** Counts the words of a text and those of them that are syllables, packed as in {@link WordCount}. */
    long count(CharSequence text) {
        int words = 0;
        int good = 0;
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (WordCount.separates(c)) {
                i++;
                continue;
            }
            int from = i;
            while (i < length && !WordCount.separates(text.charAt(i))) {
                i++;
            }
            words++;
            if (isSyllable(text, from, i)) {
                good++;
            }
        }
        return WordCount.of(words, good);
    }

    private void put(String spelt, int shape) {
        long key = keyOf(spelt);
        int at = slot(key);
        if (keys[at] == 0) {
            keys[at] = key;
            shapes[at] = shape;
        }
    }

    private int find(long key) {
        return shapes[slot(key)];
    }

    private int slot(long key) {
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 50);
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & SIZE - 1;
        }
        return at;
    }

    private static long keyOf(String spelt) {
        long key = 0;
        for (int i = 0; i < spelt.length(); i++) {
            key = key << BITS | Letters.index(spelt.charAt(i));
        }
        return key;
    }
}
