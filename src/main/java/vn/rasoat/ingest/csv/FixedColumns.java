package vn.rasoat.ingest.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Where the columns of a fixed-width text begin, in characters from 0; letters that only carry a mark are not counted, since they
 * take no place of their own.
 *
 * @param starts the first character of each column, in rising order, beginning with 0
 */
record FixedColumns(List<Integer> starts) {
    private static final int MIN_LINES = 4;
    private static final int MIN_COLUMNS = 3;
    private static final int MAX_WIDTH = 4000;
    private static final int MANY_LINES = 25;

    FixedColumns {
        starts = List.copyOf(starts);
    }

    /** Finds the borders: a line of dashes with gaps shows them; otherwise they are where every line is blank. */
    static Optional<FixedColumns> find(List<String> lines) {
        List<int[]> body = new ArrayList<>();
        Optional<FixedColumns> ruled = Optional.empty();
        for (String line : lines) {
            int[] places = places(line);
            if (places.length > MAX_WIDTH || line.indexOf('\t') >= 0) {
                return Optional.empty();
            }
            if (isRuler(line)) {
                ruled = ruled.or(() -> ruled(places));
            } else if (!line.isBlank()) {
                body.add(places);
            }
        }
        return ruled.or(() -> byBlanks(body)).filter(found -> found.fits(body));
    }

    /** The characters of a line that take a place. */
    static int[] places(String line) {
        return line.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .toArray();
    }

    /** Whether a line only draws. */
    static boolean isRuler(String line) {
        return line.strip().length() >= 5 && line.matches("[\\s=+_.*|─━═-]+") && line.matches(".*[-=_─━═]{3}.*");
    }

    private static Optional<FixedColumns> ruled(int[] ruler) {
        List<Integer> starts = new ArrayList<>();
        boolean gap = true;
        for (int i = 0; i < ruler.length; i++) {
            boolean dash = !Character.isWhitespace(ruler[i]) && ruler[i] != '+' && ruler[i] != '|';
            if (dash && gap) {
                starts.add(starts.isEmpty() ? 0 : i);
            }
            gap = !dash;
        }
        return starts.size() >= MIN_COLUMNS ? Optional.of(new FixedColumns(starts)) : Optional.empty();
    }

    private static Optional<FixedColumns> byBlanks(List<int[]> body) {
        int typical = body.stream()
                .mapToInt(line -> line.length)
                .sorted()
                .skip(body.size() / 2)
                .findFirst()
                .orElse(0);
        List<int[]> rows =
                body.stream().filter(line -> line.length >= typical * 0.6).toList();
        if (rows.size() < MIN_LINES) {
            return Optional.empty();
        }
        BitSet filled = filled(rows);
        int gap = rows.size() >= MANY_LINES ? 1 : 2;
        List<Integer> starts = new ArrayList<>();
        int blanks = gap;
        for (int i = 0; i < filled.length(); i++) {
            if (!filled.get(i)) {
                blanks++;
                continue;
            }
            if (blanks >= gap) {
                starts.add(starts.isEmpty() ? 0 : i);
            }
            blanks = 0;
        }
        return starts.size() >= MIN_COLUMNS ? Optional.of(new FixedColumns(starts)) : Optional.empty();
    }

    /** The places that are used in more than a few lines: a title across the columns is no reason to see none. */
    private static BitSet filled(List<int[]> rows) {
        int[] counts = new int[MAX_WIDTH];
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                counts[i] += Character.isWhitespace(row[i]) ? 0 : 1;
            }
        }
        BitSet filled = new BitSet();
        double few = rows.size() <= MIN_LINES ? 0 : Math.max(1, rows.size() * 0.04);
        for (int i = 0; i < MAX_WIDTH; i++) {
            filled.set(i, counts[i] > few);
        }
        return filled;
    }

    /** Whether most lines keep to the borders: a word that runs across one is prose. */
    private boolean fits(List<int[]> body) {
        int good = 0;
        for (int[] line : body) {
            int cells = 0;
            boolean cut = false;
            for (int c = 0; c < starts.size(); c++) {
                int start = starts.get(c);
                cut |= c > 0
                        && start < line.length
                        && !Character.isWhitespace(line[start])
                        && !Character.isWhitespace(line[start - 1])
                        && line[start - 1] != '|';
                cells += isFilled(line, start, c + 1 < starts.size() ? starts.get(c + 1) : line.length) ? 1 : 0;
            }
            good += !cut && cells * 2 >= starts.size() ? 1 : 0;
        }
        return body.size() >= MIN_LINES - 1 && good >= 0.7 * body.size();
    }

    private static boolean isFilled(int[] line, int from, int to) {
        for (int i = from; i < Math.min(to, line.length); i++) {
            if (!Character.isWhitespace(line[i])) {
                return true;
            }
        }
        return false;
    }

    /** Cuts a line into cells, without the blanks around them. */
    List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int place = 0;
        int from = 0;
        int column = 1;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                if (column < starts.size() && place == starts.get(column)) {
                    cells.add(line.substring(from, i).strip());
                    from = i;
                    column++;
                }
                place++;
            }
            i += Character.charCount(c);
        }
        cells.add(line.substring(from).strip());
        return cells;
    }
}
