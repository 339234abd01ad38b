package vn.rasoat.ingest.csv;

import java.util.HashMap;
import java.util.Map;

/** Finds the delimiter that cuts a sample into the most even columns. */
final class DelimiterSniffer {
    private static final byte[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int MAX_RECORDS = 300;

    private DelimiterSniffer() {}

    /** @param utf8 a sample from the file's first row on; it is changed */
    static byte sniff(byte[] utf8, int cellChars) {
        byte best = ',';
        double bestScore = 0;
        for (byte candidate : CANDIDATES) {
            double score = score(utf8.clone(), new Records(candidate, cellChars));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The share of records that the best delimiter cuts into the commonest number of cells above one; 0 for other texts. */
    static double evenness(byte[] utf8, int cellChars) {
        double best = 0;
        for (byte candidate : CANDIDATES) {
            best = Math.max(best, score(utf8.clone(), new Records(candidate, cellChars)));
        }
        return best;
    }

    /** The share of records with the commonest number of columns above one, a little more for more columns. */
    private static double score(byte[] utf8, Records records) {
        Map<Integer, Integer> widths = new HashMap<>();
        int[] columns = new int[1];
        int all = 0;
        for (int at = 0; at < utf8.length && all < MAX_RECORDS; ) {
            columns[0] = 0;
            int start = at;
            at = records.split(utf8, at, utf8.length, (column, from, to) -> columns[0] = column + 1);
            boolean cut = at == utf8.length && all > 0;
            boolean blank = columns[0] == 1 && at - start <= 2;
            if (!blank && !cut) {
                all++;
                widths.merge(columns[0], 1, Integer::sum);
            }
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                double share = (double) width.getValue() / all;
                best = Math.max(best, share + Math.min(width.getKey(), 50) * 0.002);
            }
        }
        return best;
    }
}
