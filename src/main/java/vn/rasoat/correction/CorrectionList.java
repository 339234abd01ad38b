package vn.rasoat.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.rasoat.check.Finding;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.FoundRow;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.Texts;

/**
 * The list of what must be corrected, for people: sorted by village, household and severity, one line for each blamed cell, with
 * the columns of the trade's master layout and room for the answer. Collects lines while findings are shown and writes the
 * workbook at the end.
 */
public final class CorrectionList implements FindingOutput<SortedLines.Run> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int LONGEST_NAME = 60;

    private final CorrectionWords words;
    private final UnaryOperator<String> mask;
    private final Texts texts;
    private final SortedLines lines = new SortedLines();
    private final String name;
    private final DecidedValues decided;

    /** What makes a part of a list a workbook of its own. */
    public enum Part {
        VILLAGE,
        ROUTE
    }

    /**
     * @param mask hides long numbers; identity to write them in full
     * @param texts the texts of this package
     */
    public CorrectionList(CorrectionWords words, UnaryOperator<String> mask, Texts texts) {
        this(words, mask, texts, DecidedValues.NONE);
    }

    /**
     * @param mask hides long numbers; identity to write them in full
     * @param texts the texts of this package
     * @param decided what was decided already; such lines have their outcome and new value filled in
     */
    public CorrectionList(CorrectionWords words, UnaryOperator<String> mask, Texts texts, DecidedValues decided) {
        this(words, mask, texts, decided, "");
    }

    private CorrectionList(
            CorrectionWords words, UnaryOperator<String> mask, Texts texts, DecidedValues decided, String name) {
        this.decided = decided;
        this.name = name;
        this.words = words;
        this.mask = mask;
        this.texts = texts;
    }

    @Override
    public Encoder<SortedLines.Run> encoder() {
        List<CorrectionLine> mine = new ArrayList<>();
        return new Encoder<>() {
            @Override
            public void row(FoundRow row) {
                for (Finding finding : row.findings()) {
                    if (!finding.accepted()) {
                        finding.blamed().forEach(cell -> mine.add(line(row, finding, cell)));
                    }
                }
            }

            @Override
            public SortedLines.Run finish() {
                return SortedLines.Run.of(mine);
            }
        };
    }

    @Override
    public void write(SortedLines.Run encoded) {
        lines.add(encoded);
    }

    private CorrectionLine line(FoundRow row, Finding finding, BlamedCell cell) {
        String village = words.village(row);
        String household = row.text("ma_ho").isEmpty() ? row.text("ten_chu_ho") : row.text("ma_ho");
        return new CorrectionLine(
                words.sortKey(village),
                words.sortKey(household),
                finding.severity(),
                ((long) row.rowNumber() << 8) + Math.max(0, cell.at().column()),
                Cells.join(cells(row, finding, cell, village)));
    }

    private List<String> cells(FoundRow row, Finding finding, BlamedCell cell, String village) {
        List<String> out = new ArrayList<>(Columns.COUNT);
        out.add(finding.id());
        out.add(village);
        out.add(place(row, cell.at()));
        out.add(row.text("ho_va_ten"));
        out.add(row.text("ngay_sinh"));
        out.add(row.text("gioi_tinh"));
        out.add(mask.apply(row.text("so_dinh_danh")));
        out.add(joined(" / ", row.text("ten_chu_ho"), row.text("quan_he_chu_ho")));
        out.add(residence(row));
        out.add(mask.apply(words.message(finding)));
        out.add(texts.get(
                "group",
                finding.rule().errorGroup(),
                texts.get("criterion." + finding.rule().criterion().code())));
        out.add(texts.get("severity." + finding.severity().code()));
        out.add(cell.field().isEmpty() ? texts.get("whole-row") : words.fieldTitle(cell.field()));
        out.add(mask.apply(cell.value()));
        out.add("");
        out.add(proposal(finding, cell));
        out.add(finding.rule().fix().documents().stream().map(words::document).collect(Collectors.joining("; ")));
        out.add(words.route(finding.rule().fix().route()));
        out.add(words.services(cell.field()));
        LocalDate deadline = words.deadline(finding);
        out.add(DAY.format(deadline));
        out.add(finding.id() + ":" + cell.field() + ":" + row.personKey());
        Optional<String> value = decided.of(finding, cell.field());
        out.add(value.isPresent() ? texts.get("outcome.corrected") : "");
        out.add(value.map(text -> text.isEmpty() ? texts.get("outcome.cleared") : mask.apply(text))
                .orElse(""));
        return out;
    }

    private static String residence(FoundRow row) {
        return row.text("noi_thuong_tru").isEmpty() ? row.text("noi_o_hien_tai") : row.text("noi_thuong_tru");
    }

    private static String place(FoundRow row, CellRef at) {
        String cell = at.row() > 0 ? at.letters() + at.row() : "";
        return joined(" · ", row.file(), row.sheet(), cell);
    }

    private static String joined(String separator, String... texts) {
        return java.util.Arrays.stream(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }

    /** A question or a value that follows from the data; never a value put in the person's place. */
    private String proposal(Finding finding, BlamedCell cell) {
        if (!cell.suggestion().isEmpty()) {
            return texts.get("proposal.value", mask.apply(cell.suggestion()));
        }
        return finding.blamed().size() > 1 ? texts.get("proposal.either") : texts.get("proposal.ask");
    }

    /**
     * A line to look at before the list is written.
     *
     * @param place where the cell stands
     */
    public record Preview(String village, String place, String name, String field, String value, String message) {
        @Override
        public String toString() { // a person's data
            return "Preview[" + place + "]";
        }
    }

    /** The first lines in the order of the workbook. */
    public List<Preview> preview(int most) {
        return StreamSupport.stream(lines.spliterator(), false)
                .limit(most)
                .map(line -> Cells.split(line.cells()))
                .map(cells -> new Preview(
                        cells[Columns.at("village") - 1],
                        cells[Columns.at("place") - 1],
                        cells[Columns.at("name") - 1],
                        cells[Columns.at("field") - 1],
                        cells[Columns.at("value") - 1],
                        cells[Columns.at("message") - 1]))
                .toList();
    }

    /** The list in parts, each a list of its own, in the order of their names; lines without a village or route make the last. */
    public List<CorrectionList> parts(Part by) {
        int at = Columns.at(by == Part.VILLAGE ? "village" : "route") - 1;
        Map<String, CorrectionList> parts = new TreeMap<>();
        for (CorrectionLine line : lines) {
            String of = Cells.split(line.cells())[at].strip();
            String key = of.isEmpty() ? "\uFFFF" : words.sortKey(of);
            parts.computeIfAbsent(
                            key,
                            each -> new CorrectionList(
                                    words, mask, texts, decided, of.isEmpty() ? texts.get("part.none") : of))
                    .lines
                    .add(line);
        }
        return List.copyOf(parts.values());
    }

    /** The name of a part's file: only letters, digits and blanks of the part's own name, so that every disk takes it. */
    public String fileName() {
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ]+", " ").strip().replaceAll(" +", " ");
        String fitting =
                plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
        return texts.get("part.file", fitting) + ".xlsx";
    }

    /** How many lines there are. */
    public int size() {
        return lines.size();
    }

    /**
     * Sorts the lines and writes the workbook.
     *
     * @param summary what the first sheet tells, label and value
     */
    public void writeWorkbook(OutputStream out, List<SummaryLine> summary) throws IOException {
        new CorrectionWorkbook(texts).write(out, lines, summary);
    }

    /**
     * A line of the first sheet.
     *
     * @param heading whether it begins a new part
     */
    public record SummaryLine(String label, String value, boolean heading) {}
}
