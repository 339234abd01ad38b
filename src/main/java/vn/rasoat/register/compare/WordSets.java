package vn.rasoat.register.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of many texts, numbered from the most frequent to the rarest, with a weight that grows with rarity. */
final class WordSets {
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_MISTYPED = 4;
    private static final double MISTYPED = 0.8;

    private final String[] words;
    private final float[] weights;
    private final int[][] sets;

    /** @param values texts of words with single blanks between them; the first is not read */
    WordSets(String[] values) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> found = new ArrayList<>();
        sets = new int[values.length][];
        sets[0] = new int[0];
        int[] counts = new int[1024];
        for (int i = 1; i < values.length; i++) {
            sets[i] = Arrays.stream(values[i].split(" ", MOST_WORDS + 1))
                    .limit(MOST_WORDS)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .mapToInt(word -> numbers.computeIfAbsent(word, any -> {
                        found.add(any);
                        return found.size() - 1;
                    }))
                    .toArray();
            if (found.size() > counts.length) {
                counts = Arrays.copyOf(counts, found.size() * 2);
            }
            for (int word : sets[i]) {
                counts[word]++;
            }
        }
        int size = found.size();
        List<Integer> order = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        int[] tally = counts;
        order.sort((a, b) -> tally[a] == tally[b] ? found.get(a).compareTo(found.get(b)) : tally[b] - tally[a]);
        words = new String[size];
        weights = new float[size];
        int[] rank = new int[size];
        for (int i = 0; i < size; i++) {
            rank[order.get(i)] = i;
            words[i] = found.get(order.get(i));
            weights[i] = (float) (0.3 + Math.log((values.length + 1.0) / tally[order.get(i)]));
        }
        for (int[] set : sets) {
            for (int i = 0; i < set.length; i++) {
                set[i] = -rank[set[i]];
            }
            Arrays.sort(set); // the rarest first
            for (int i = 0; i < set.length; i++) {
                set[i] = -set[i];
            }
        }
    }

    /** The share of weight that two sets have in common, 0 to 1; words one slip apart count for a little less. */
    double overlap(int a, int b) {
        int[] one = sets[a];
        int[] other = sets[b];
        double all = 0;
        double common = 0;
        int leftInOne = 0;
        int leftInOther = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            if (j == other.length || (i < one.length && one[i] > other[j])) {
                all += weights[one[i]];
                leftInOne |= 1 << i++;
            } else if (i == one.length || other[j] > one[i]) {
                all += weights[other[j]];
                leftInOther |= 1 << j++;
            } else {
                all += weights[one[i]];
                common += weights[one[i]];
                i++;
                j++;
            }
        }
        if (leftInOne != 0 && leftInOther != 0) {
            double mistyped = mistyped(one, other, leftInOne, leftInOther);
            common += mistyped * MISTYPED;
            all -= mistyped;
        }
        return all == 0 ? 0 : common / all;
    }

    private double mistyped(int[] one, int[] other, int leftInOne, int leftInOther) {
        double out = 0;
        int rest = leftInOther;
        for (int i = 0; i < one.length; i++) {
            if ((leftInOne >>> i & 1) == 0) {
                continue;
            }
            for (int j = 0; j < other.length; j++) {
                if ((rest >>> j & 1) != 0 && isMistyped(words[one[i]], words[other[j]])) {
                    rest &= ~(1 << j);
                    out += Math.min(weights[one[i]], weights[other[j]]);
                    break;
                }
            }
        }
        return out;
    }

    private static boolean isMistyped(String a, String b) {
        int shortest = Math.min(a.length(), b.length());
        return shortest >= SHORTEST_MISTYPED && Strings.slips(a, b, shortest > 6 ? 2 : 1) <= (shortest > 6 ? 2 : 1);
    }

    /** The rarest words of a text as keys. */
    int rarest(int value, int[] out) {
        int[] set = sets[value];
        int count = Math.min(set.length, Tokens.MOST);
        for (int i = 0; i < count; i++) {
            out[i] = Strings.spread(set[i] + 1);
        }
        return count;
    }

    /** The words in the order of the alphabet, each once: equal for texts that are equal as sets. */
    static String sorted(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        Collections.sort(words);
        return String.join(" ", words.stream().distinct().toList());
    }
}
