package vn.rasoat.ingest.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.ingest.HeaderSense;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TableInfo;

/**
 * Tells text that is no list at all, such as a letter, a manual or a program, from lists: any text has commas, but only a list
 * has them evenly.
 */
final class Prose {
    private static final double EVEN = 0.6;
    private static final double EVEN_BELOW_HEADINGS = 0.3;
    private static final double FIGURES = 0.8;
    private static final double LIKELY = 0.5;
    private static final double SURE = 0.9;
    private static final int HEADED = 4;
    private static final int MOST_OF_A_NAME = 60;
    private static final int MAX_RECORDS = 2000;

    private Prose() {}

    /** @param utf8 a sample of the text; it is changed */
    static boolean reads(byte[] utf8, Dialect dialect, List<Table> tables, HeaderSense sense) {
        if (tables.isEmpty()) {
            return false; // told of elsewhere
        }
        double even = evenness(utf8, new Records(dialect.delimiter(), dialect.cellChars()));
        return tables.stream()
                .allMatch(table -> even < (hasHeadings(table.info(), sense) ? EVEN_BELOW_HEADINGS : EVEN)
                        && !isHeaded(table.info(), sense)
                        && !isFigures(table.info())
                        && !isOneColumn(table.info(), sense));
    }

    static boolean hasHeadings(TableInfo table, HeaderSense sense) {
        return headings(table, sense, LIKELY) >= 2;
    }

    /** Whether so many headings stand beside each other that rows need not be even: a short list under a long letterhead. */
    private static boolean isHeaded(TableInfo table, HeaderSense sense) {
        return headings(table, sense, SURE) >= HEADED;
    }

    private static long headings(TableInfo table, HeaderSense sense, double least) {
        return table.columns().stream()
                .filter(column -> column.header().stream().anyMatch(line -> sense.heading(line) >= least))
                .count();
    }

    /** Whether short texts stand below one heading, as in a list of names alone. */
    private static boolean isOneColumn(TableInfo table, HeaderSense sense) {
        return table.columns().size() == 1
                && table.columns().get(0).header().stream().anyMatch(line -> sense.heading(line) >= SURE)
                && table.columns().get(0).sample().stream().allMatch(text -> text.length() <= MOST_OF_A_NAME);
    }

    /** Whether a column of figures fills the table, as in a list of numbers alone. */
    static boolean isFigures(TableInfo table) {
        return table.columns().stream().anyMatch(column -> {
            List<String> sample = column.sample();
            long figures = sample.stream()
                    .filter(text -> text.strip().matches("[\\p{Nd} ./:-]{4,}"))
                    .count();
            return sample.size() >= 2 && figures >= FIGURES * sample.size();
        });
    }

    /** The share of records that have the commonest number of delimiters above none, and two filled cells. */
    private static double evenness(byte[] utf8, Records records) {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] cells = new int[2];
        int all = 0;
        for (int at = 0; at < utf8.length && all < MAX_RECORDS; ) {
            cells[0] = 0;
            cells[1] = 0;
            at = records.split(utf8, at, utf8.length, (column, from, to) -> {
                cells[0] = column + 1;
                cells[1] += from < to ? 1 : 0;
            });
            all += cells[1] > 0 ? 1 : 0;
            if (cells[1] >= 2) {
                counts.merge(cells[0], 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return all == 0 ? 0 : (double) most / all;
    }
}
