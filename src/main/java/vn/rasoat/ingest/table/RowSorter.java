package vn.rasoat.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.ingest.HeaderSense;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.SetAside.Reason;
import vn.rasoat.ingest.SetAside.TotalRow;

/**
 * Tells data rows from all others while they stream by. A row is set aside only on good evidence; in doubt it is data. Almost
 * every row passes on a look at a few bytes. Keeps the state of one run of rows: one sorter for each block or stream.
 */
public final class RowSorter {
    private final RowProfile profile;
    private final HeaderSense headings;
    private final int[] digitColumns;
    private static final int MOST_TOTALS = 1_000;

    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    private final List<TotalRow> totals = new ArrayList<>();
    private boolean inFooter;
    private boolean afterHeader;

    RowSorter(RowProfile profile, HeaderSense headings) {
        this.profile = profile;
        this.headings = headings;
        this.digitColumns =
                profile.digitColumns().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Takes the row begun last out of the builder again if it is no data, and counts it. */
    public void sort(RowBlock.Builder rows, int rowNumber) {
        int filled = 0;
        int first = -1;
        int second = -1;
        for (int c = 0; c < rows.width(); c++) {
            if (rows.start(c) < rows.end(c) && !rows.isMerged(c)) {
                filled++;
                first = filled == 1 ? c : first;
                second = filled == 2 ? c : second;
            }
        }
        sort(rows, rowNumber, filled, first, second);
    }

    /**
     * As {@link #sort(RowBlock.Builder, int)} for callers who counted the cells while making them.
     *
     * @param filled how many cells have text of their own
     * @param first the column of the first of them, or -1
     * @param second the column of the second of them, or -1
     */
    public void sort(RowBlock.Builder rows, int rowNumber, int filled, int first, int second) {
        if (!isSuspect(rows, filled, first, second)) {
            inFooter = false;
            afterHeader = false;
            return;
        }
        Line line = Line.of(rows, rowNumber);
        Optional<Reason> reason = reason(line);
        if (reason.isPresent()) {
            keepTotal(line, reason.get());
            rows.dropRow();
            count(reason.get(), 1);
        }
    }

    private void keepTotal(Line line, Reason reason) {
        if (reason == Reason.TOTAL && totals.size() < MOST_TOTALS) {
            Map<Integer, String> cells = new HashMap<>();
            line.cells().forEach(cell -> cells.put(cell.column(), cell.raw()));
            totals.add(new TotalRow(line.number(), line.cells().get(0).raw(), cells));
        }
    }

    /** Counts rows that never became cells, such as blank lines. */
    public void count(Reason reason, int rows) {
        if (rows > 0) {
            counts.merge(reason, rows, Integer::sum);
        }
    }

    /** What was set aside since the last call. */
    public SetAside take() {
        SetAside taken = counts.isEmpty() ? SetAside.NONE : new SetAside(counts, totals);
        counts.clear();
        totals.clear();
        return taken;
    }

    private boolean isSuspect(RowBlock.Builder rows, int filled, int first, int second) {
        if (inFooter || filled <= Math.max(profile.sparse(), 2)) {
            return true;
        }
        return beginsTotal(rows, first)
                || beginsTotal(rows, second)
                || (beginsNumbering(rows, first) && beginsNumbering(rows, second))
                || hasWordsForFigures(rows, first);
    }

    private static boolean beginsTotal(RowBlock.Builder rows, int column) {
        return beginsLikeTotal(rows.bytes(), rows.start(column), rows.end(column))
                && Words.total(Line.fold(rows.text(column)));
    }

    /** Whether words stand where this table has figures, as they do in a header. */
    private boolean hasWordsForFigures(RowBlock.Builder rows, int first) {
        if (digitColumns.length == 0) {
            return isHeadingAt(rows, first);
        }
        boolean words = false;
        for (int column : digitColumns) {
            if (column < rows.width() && rows.start(column) < rows.end(column)) {
                if (isDigitLike(rows.bytes()[rows.start(column)])) {
                    return false;
                }
                words = true;
            }
        }
        return words || isHeadingAt(rows, first);
    }

    private boolean isHeadingAt(RowBlock.Builder rows, int column) {
        return column < profile.headings().size()
                && profile.headings().get(column).contains(Line.fold(rows.text(column)));
    }

    /** (1), 1, 2, A, B: the first two cells of a line of column numbers. */
    private static boolean beginsNumbering(RowBlock.Builder rows, int column) {
        byte first = rows.bytes()[rows.start(column)];
        boolean single = rows.end(column) - rows.start(column) == 1;
        return first == '(' || first == '[' || (single && "12ABab".indexOf(first) >= 0);
    }

    /** The first bytes of "Tổng", "Cộng", "Lũy kế" in any encoding; few names of people begin so. */
    private static boolean beginsLikeTotal(byte[] bytes, int start, int end) {
        if (end - start < 4) {
            return false;
        }
        int second = bytes[start + 1] & 0xFF;
        int third = bytes[start + 2] & 0xFF;
        return switch (bytes[start]) {
            case 'L', 'l' -> second == 0xC5 || second == 'u' || second == 'U';
            case 'T', 't', 'C', 'c' ->
                second == 'o'
                        || second == 'O'
                        || (second == 0xE1 && third == 0xBB) // ổ, ộ
                        || (second == 0xC3
                                && (third >= 0xA6 || third == 0x94 || third == 0x86 || third == 0x89)); // ô, TCVN3
            default -> false;
        };
    }

    private static boolean isDigitLike(byte b) {
        return (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == '\'' || b == '#';
    }

    /** Why the row is no data; empty when it is. */
    Optional<Reason> reason(Line line) {
        Optional<Reason> reason = judge(line);
        afterHeader =
                reason.isPresent() && (reason.get() == Reason.REPEATED_HEADER || reason.get() == Reason.OTHER_HEADER);
        if (reason.isEmpty() || reason.get() == Reason.REPEATED_HEADER) {
            inFooter = false;
        } else if (reason.get() == Reason.FOOTER) {
            inFooter = true;
        }
        return reason;
    }

    private Optional<Reason> judge(Line line) {
        if (line.isEmpty()) {
            return Optional.of(Reason.EMPTY);
        }
        if (isHeaderAgain(line) || isNumberingHere(line)) {
            return Optional.of(Reason.REPEATED_HEADER);
        }
        if (isTotal(line)) {
            return Optional.of(Reason.TOTAL);
        }
        if (line.hasHardCell()) {
            return Optional.empty();
        }
        if (Headings.isHeader(line, headings) && Headings.known(line, headings) >= 3) {
            return Optional.of(Reason.OTHER_HEADER);
        }
        return judgeSparse(line);
    }

    private Optional<Reason> judgeSparse(Line line) {
        List<Line.Cell> cells = line.cells();
        boolean counted = cells.size() > 1 && cells.get(0).isNumber(); // a row with its STT is somebody
        if (counted || cells.size() > 4) {
            return Optional.empty();
        }
        boolean sparse = cells.size() <= profile.sparse();
        if (isGroupTitle(line, sparse)) {
            return Optional.of(Reason.GROUP_TITLE);
        }
        long footers = cells.stream().filter(c -> Words.footer(c.folded())).count();
        if (footers == cells.size() && (sparse || cells.size() < profile.typicalFill())) {
            return Optional.of(Reason.FOOTER);
        }
        if (footers > 0 && sparse) {
            return Optional.of(Reason.FOOTER);
        }
        long heads = cells.stream().filter(c -> Words.letterhead(c.folded())).count();
        if (heads > 0 && (sparse || (heads == cells.size() && cells.size() < profile.typicalFill()))) {
            return Optional.of(Reason.LETTERHEAD);
        }
        boolean underSignature = inFooter && cells.size() < profile.typicalFill();
        return underSignature && cells.stream().noneMatch(Line.Cell::isNumber)
                ? Optional.of(Reason.FOOTER)
                : Optional.empty();
    }

    private boolean isHeaderAgain(Line line) {
        long same = line.cells().stream().filter(profile::isHeading).count();
        return same >= (afterHeader ? 1 : 2) && same >= 0.7 * line.size();
    }

    private boolean isNumberingHere(Line line) {
        return line.isNumbering() && line.size() >= 0.6 * Math.min(profile.width(), profile.typicalFill());
    }

    /** A label such as "Tổng cộng" and otherwise only figures; a person of that name has more than figures. */
    private boolean isTotal(Line line) {
        Line.Cell label = line.cells().get(0);
        if (!Words.total(label.folded())) {
            if (line.size() == 1
                    || !Words.roman(label.folded())
                    || !Words.total(line.cells().get(1).folded())) {
                return false;
            }
        }
        for (Line.Cell cell : line.cells()) {
            boolean figure = cell.isNumber()
                    && !(cell.folded().length() == 12 && cell.folded().startsWith("0"));
            boolean word = Words.total(cell.folded())
                    || Words.roman(cell.folded())
                    || cell.folded().matches("[\\d.,]+ (người|hộ|khẩu|nhân khẩu|đồng|đ|học sinh|em|trẻ)\\.?");
            if (!figure && !word) {
                return false;
            }
        }
        return true;
    }

    private boolean isGroupTitle(Line line, boolean sparse) {
        Line.Cell first = line.cells().get(0);
        if (profile.typicalFill() < 2) {
            return false;
        }
        if (line.size() == 1) {
            boolean wide = first.span() >= 3 && first.span() * 2 >= profile.width();
            boolean inCounter = profile.isDigitColumn(first.column())
                    && !Character.isDigit(first.folded().charAt(0));
            boolean named = Words.group(first.folded()) || Words.numberedTitle(first.folded());
            return (named || wide || inCounter)
                    && !Words.footer(first.folded())
                    && (!Words.letterhead(first.folded()) || Words.group(first.folded()));
        }
        boolean restFigures = line.cells().stream().skip(1).allMatch(Line.Cell::isNumber);
        if (sparse && restFigures && Words.group(first.folded())) {
            return true;
        }
        boolean outline = Words.roman(first.folded()) && profile.isDigitColumn(first.column());
        return line.size() <= 3
                && outline
                && (Words.group(line.cells().get(1).folded())
                        || (sparse && line.cells().get(1).span() >= 2))
                && line.cells().stream().skip(2).allMatch(Line.Cell::isNumber);
    }
}
