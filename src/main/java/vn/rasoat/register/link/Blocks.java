package vn.rasoat.register.link;

import java.util.List;

/**
 * Candidates by keys that somebody has gathered already: rows are compared when they share a key. Keys are numbered from 0.
 *
 * @param rightRows how many rows the right list has
 * @param firstKey for each row of the left list where its keys begin in {@code keys}, and at the end where the last row's end
 * @param keys the numbers of the keys of the left rows
 * @param firstRow for each key where its rows begin in {@code rows}, and at the end where the last key's end
 * @param rows the rows of the right list by key
 */
public record Blocks(int rightRows, int[] firstKey, int[] keys, int[] firstRow, int[] rows) implements Candidates {
    private static final int MOST = 200;

    @Override
    public List<String> schemes() {
        return List.of();
    }

    @Override
    public Search search() {
        Gathering found = new Gathering();
        return left -> {
            found.clear();
            for (int k = firstKey[left]; k < firstKey[left + 1]; k++) {
                int from = firstRow[keys[k]];
                int to = firstRow[keys[k] + 1];
                float weight = from == to ? 0 : (float) Weights.log2((rightRows + 1.0) / (to - from));
                for (int i = from; i < to; i++) {
                    found.add(rows[i], weight);
                }
            }
            found.keep(MOST);
            return found;
        };
    }

    @Override
    public String toString() {
        return "Blocks[" + (firstRow.length - 1) + " keys]";
    }
}
