package vn.rasoat.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.ingest.HeaderSense;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.SetAside.Reason;
import vn.rasoat.ingest.TableInfo;

/** Finds the tables in the first rows of a sheet: by known heading words, by the looks of a header, or by data alone. */
final class TableFinder {
    private static final double SURE = 0.9;
    private static final int MAX_LETTERHEAD = 60;
    private static final int MAX_TITLE = 300;

    private final RowBlock rows;
    private final List<Line> lines = new ArrayList<>();
    private final HeaderSense sense;

    private TableFinder(RowBlock rows, HeaderSense sense) {
        this.rows = rows;
        this.sense = sense;
        for (int r = 0; r < rows.size(); r++) {
            lines.add(Line.of(rows, r));
        }
    }

    /** The tables, in the sheet's order; none when nothing looks like one. */
    static List<Layout> find(RowBlock head, HeaderSense sense) {
        return new TableFinder(head, sense).find();
    }

    /** The table below the first row, which is its header; none when there is no row below it. */
    static List<Layout> below(RowBlock head, HeaderSense sense) {
        return head.size() < 2
                ? List.of()
                : List.of(new TableFinder(head, sense).layout(new HeaderSpan(0, 0), 0, head.size(), true));
    }

    private List<Layout> find() {
        List<Layout> found = new ArrayList<>();
        int from = 0;
        Optional<HeaderSpan> header = knownHeader(0, Optional.empty());
        if (header.isEmpty()) {
            header = structuralHeader();
        }
        if (header.isEmpty()) {
            header = soleHeading();
        }
        if (header.isEmpty()) {
            return headerless().map(List::of).orElse(List.of());
        }
        while (header.isPresent()) {
            HeaderSpan here = header.get();
            Optional<HeaderSpan> next = knownHeader(here.last() + 1, header);
            int end = next.map(HeaderSpan::first).orElse(lines.size());
            found.add(layout(here, from, end, next.isEmpty()));
            from = end;
            header = next;
        }
        return found;
    }

    /** The next row of known heading words that does not repeat the header before it. */
    private Optional<HeaderSpan> knownHeader(int from, Optional<HeaderSpan> before) {
        for (int r = from; r < lines.size(); r++) {
            Line line = lines.get(r);
            if (!Headings.isHeader(line, sense)) {
                continue;
            }
            HeaderSpan span = HeaderSpan.around(r, lines, sense);
            if (before.isEmpty()) {
                return Optional.of(span);
            }
            if (span.first() > before.get().last()
                    && Headings.known(line, sense) >= 3
                    && !repeats(line, before.get())
                    && !repeats(lines.get(span.first()), before.get())) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private boolean repeats(Line line, HeaderSpan header) {
        long same = line.cells().stream()
                .filter(cell -> {
                    for (int r = header.first(); r <= header.last(); r++) {
                        if (lines.get(r).cells().stream()
                                .anyMatch(h -> h.column() == cell.column()
                                        && h.folded().equals(cell.folded()))) {
                            return true;
                        }
                    }
                    return false;
                })
                .count();
        return same * 2 >= line.size();
    }

    /** A row of short different texts above rows of another make. */
    private Optional<HeaderSpan> structuralHeader() {
        for (int r = 0; r < Math.min(lines.size() - 1, MAX_LETTERHEAD); r++) {
            Line line = lines.get(r);
            if (!Headings.looksLikeHeader(line) || line.size() * 2 < widestFill()) {
                continue;
            }
            HeaderSpan span = HeaderSpan.around(r, lines, sense);
            if (figuresBelow(span.last()) > 0) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** The first row of a sheet of one column, if it is a heading beyond doubt. */
    private Optional<HeaderSpan> soleHeading() {
        boolean sole = lines.size() > 1
                && widestFill() == 1
                && lines.get(0).size() == 1
                && sense.heading(lines.get(0).cells().get(0).raw()) >= SURE;
        return sole ? Optional.of(new HeaderSpan(0, 0)) : Optional.empty();
    }

    private int widestFill() {
        return lines.stream().mapToInt(Line::size).max().orElse(0);
    }

    /** How many columns that the row has a text in are filled with figures below it. */
    private int figuresBelow(int row) {
        int columns = 0;
        for (Line.Cell heading : lines.get(row).cells()) {
            int filled = 0;
            int figures = 0;
            for (int r = row + 1; r < Math.min(lines.size(), row + 40); r++) {
                for (Line.Cell cell : lines.get(r).cells()) {
                    if (cell.column() == heading.column()) {
                        filled++;
                        figures += Character.isDigit(cell.folded().charAt(0)) ? 1 : 0;
                    }
                }
            }
            columns += filled > 0 && figures >= 0.7 * filled ? 1 : 0;
        }
        return columns;
    }

    private Layout layout(HeaderSpan header, int from, int end, boolean open) {
        int width = width(header.first(), end);
        List<List<String>> headers = header.headers(rows, lines, width);
        List<Line> body = lines.subList(header.last() + 1, end);
        RowSorter sorter = new RowSorter(RowProfile.of(width, body, headers), sense);
        List<Line> data = body.stream().filter(l -> sorter.reason(l).isEmpty()).toList();
        RowProfile profile = RowProfile.of(width, data, headers);
        Map<Reason, Integer> above = new EnumMap<>(Reason.class);
        put(above, Reason.LETTERHEAD, header.first() - from);
        put(above, Reason.HEADER, header.last() - header.first() + 1);
        int last = open ? Integer.MAX_VALUE : lines.get(end).number() - 1;
        return body(
                profile,
                headers,
                header.last() + 1,
                end,
                last,
                above,
                groupTitle(from, header.first()),
                titles(from, header.first()),
                lines.get(header.first()).number(),
                lines.get(header.last()).number());
    }

    private Layout body(
            RowProfile profile,
            List<List<String>> headers,
            int from,
            int end,
            int lastRow,
            Map<Reason, Integer> above,
            String title,
            List<String> titles,
            int headerFirst,
            int headerLast) {
        RowSorter sorter = new RowSorter(profile, sense);
        List<Integer> sample = new ArrayList<>();
        int firstData = headerLast + 1;
        for (int r = from; r < end; r++) {
            Optional<Reason> reason = sorter.reason(lines.get(r));
            if (reason.isEmpty()) {
                firstData = sample.isEmpty() ? lines.get(r).number() : firstData;
                sample.add(r);
            } else if (sample.isEmpty()) {
                put(above, reason.get(), 1);
                firstData = lines.get(r).number() + 1;
            }
        }
        return new Layout(
                headerFirst,
                headerLast,
                firstData,
                lastRow,
                profile.width(),
                headers,
                new SetAside(above),
                title,
                titles,
                profile,
                sample);
    }

    private static void put(Map<Reason, Integer> counts, Reason reason, int count) {
        if (count > 0) {
            counts.merge(reason, count, Integer::sum);
        }
    }

    private int width(int from, int end) {
        int width = 1;
        for (int r = from; r < end; r++) {
            Line line = lines.get(r);
            if (!line.isEmpty()) {
                width = Math.max(width, line.cells().get(line.size() - 1).column() + 1);
            }
        }
        return width;
    }

    private String groupTitle(int from, int header) {
        for (int r = header - 1; r >= from; r--) {
            for (Line.Cell cell : lines.get(r).cells()) {
                if (lines.get(r).size() == 1 && Words.group(cell.folded())) {
                    return cell.raw().strip();
                }
            }
        }
        return "";
    }

    /** What is written above a header; a text longer than any title is left out. */
    private List<String> titles(int from, int header) {
        return lines.subList(from, header).stream()
                .flatMap(line -> line.cells().stream())
                .map(cell -> cell.raw().strip())
                .filter(text -> text.length() <= MAX_TITLE)
                .limit(TableInfo.MOST_TITLES)
                .toList();
    }

    /** A sheet that begins with data: rows alike in how much is filled, with figures among it. */
    private Optional<Layout> headerless() {
        RowProfile rough = RowProfile.of(width(0, lines.size()), lines, List.of());
        boolean columns = rough.typicalFill() >= 2
                && lines.stream().filter(l -> l.size() >= 2).count() * 2 >= lines.size();
        boolean figures = !rough.digitColumns().isEmpty()
                && lines.stream().filter(Headings::looksLikeHeader).count() < lines.size();
        if (lines.isEmpty() || !(columns || figures)) {
            return Optional.empty();
        }
        int first = 0;
        while (first < lines.size() && lines.get(first).size() < Math.max(1, rough.typicalFill() / 2)) {
            first++;
        }
        if (first == lines.size()) {
            return Optional.empty();
        }
        Map<Reason, Integer> above = new EnumMap<>(Reason.class);
        put(above, Reason.LETTERHEAD, first);
        RowProfile profile = RowProfile.of(width(first, lines.size()), lines.subList(first, lines.size()), List.of());
        Layout found = body(
                profile,
                empty(profile.width()),
                first,
                lines.size(),
                Integer.MAX_VALUE,
                above,
                groupTitle(0, first),
                titles(0, first),
                0,
                0);
        return found.sampleRows().isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static List<List<String>> empty(int width) {
        List<List<String>> headers = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            headers.add(List.of());
        }
        return headers;
    }
}
