package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.rasoat.app.results.FindingDetail.BothSides;
import vn.rasoat.app.results.FindingDetail.RegisterPerson;
import vn.rasoat.app.results.FindingDetail.RowCell;
import vn.rasoat.app.results.FindingDetail.WrongCell;
import vn.rasoat.check.Finding;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.FindingBrowser;
import vn.rasoat.check.FindingBrowser.Shown;
import vn.rasoat.check.FindingBrowser.ShownRow;
import vn.rasoat.job.FindingText;
import vn.rasoat.job.RegisterSide;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.Rule.Source;
import vn.rasoat.workspace.decision.Standing.State;

/** Tells findings in words for the table and the panel beside it. */
final class FindingTeller {
    private static final int MOST_CANDIDATES = 3;
    private static final int MOST_SURE = 99;

    private final Texts texts;
    private final FindingText words;
    private final UnaryOperator<String> mask;
    private final RelatedRows related;

    /** @param mask hides what identifies people, or nothing */
    FindingTeller(Texts texts, FindingText words, UnaryOperator<String> mask, FindingBrowser findings) {
        this.texts = texts;
        this.words = words;
        this.mask = mask;
        this.related = new RelatedRows(texts, words, mask, findings);
    }

    FindingRow row(int number, Shown shown, State state, boolean noted) {
        Finding finding = shown.finding();
        Optional<BlamedCell> first = finding.blamed().stream().findFirst();
        String fields = finding.blamed().stream()
                .map(cell -> words.field(cell.field()))
                .distinct()
                .collect(Collectors.joining(", "));
        String suggestions = finding.blamed().stream()
                .map(BlamedCell::suggestion)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new FindingRow(
                number,
                finding.severity(),
                shown.row().rowNumber(),
                shown.row().text("ho_va_ten"),
                fields.isEmpty() ? words.field(finding.field()) : fields,
                first.map(cell -> cell(cell.at())).orElse(""),
                mask.apply(value(shown, first)),
                mask.apply(suggestions),
                mask.apply(words.message(finding)),
                state,
                noted);
    }

    private String value(Shown shown, Optional<BlamedCell> first) {
        if (shown.row().rowNumber() == 0 || first.isEmpty()) {
            return "–"; // no cell of its own
        }
        return first.get().value().isEmpty()
                ? texts.get("results.blank")
                : first.get().value();
    }

    private static String cell(CellRef at) {
        return at.row() == 0 || at.column() < 0 ? "" : at.letters() + at.row();
    }

    /**
     * @param register whom of the population register the row may mean
     * @throws SourceException when rows that the finding names can no longer be read
     */
    FindingDetail detail(Shown shown, List<RegisterSide> register) throws SourceException {
        Finding finding = shown.finding();
        Rule rule = finding.rule();
        return new FindingDetail(
                finding.severity(),
                words.title(rule),
                rule.id(),
                texts.get("group." + rule.errorGroup()),
                place(shown.row()),
                mask.apply(words.message(finding)),
                finding.blamed().stream()
                        .filter(cell -> !cell.field().isEmpty() && shown.row().rowNumber() > 0)
                        .map(cell -> new WrongCell(
                                words.field(cell.field()),
                                cell(cell.at()),
                                mask.apply(cell.value()),
                                mask.apply(cell.suggestion())))
                        .toList(),
                words.explanation(rule),
                words.law(rule).stream().map(this::law).toList(),
                words.documents(rule),
                words.route(rule),
                words.services(finding.field()),
                finding.involved().stream().map(FindingTeller::where).distinct().collect(Collectors.joining(", ")),
                cells(shown),
                related.of(shown),
                register.stream().limit(MOST_CANDIDATES).map(this::person).toList(),
                Math.max(0, related.places(shown).size() - RelatedRows.SHOWN));
    }

    private RegisterPerson person(RegisterSide side) {
        String how = texts.get(
                "results.register." + side.kind().name().toLowerCase(Locale.ROOT),
                Math.min(MOST_SURE, Math.round(side.probability() * 100)));
        return new RegisterPerson(
                how,
                side.fields().stream()
                        .map(pair -> new BothSides(
                                words.field(pair.field()),
                                mask.apply(pair.list()),
                                mask.apply(pair.register()),
                                pair.differs()))
                        .toList());
    }

    private static String where(CellRef at) {
        return at.column() < 0 ? Integer.toString(at.row()) : at.letters() + at.row();
    }

    private String place(ShownRow row) {
        if (row.rowNumber() == 0) {
            return texts.get("results.place.table");
        }
        return row.sheet().isEmpty()
                ? texts.get("results.place.row", row.rowNumber())
                : texts.get("results.place.sheet-row", row.rowNumber(), row.sheet());
    }

    private String law(Source source) {
        if (source.document().equals("practice")) {
            return texts.get("results.law.practice");
        }
        String text = source.article().isEmpty() ? source.document() : source.document() + ", " + source.article();
        return source.confidence().equals("unconfirmed") ? text + " " + texts.get("results.law.unconfirmed") : text;
    }

    private List<RowCell> cells(Shown shown) {
        Set<String> wrong =
                shown.finding().blamed().stream().map(BlamedCell::field).collect(Collectors.toSet());
        List<RowCell> out = new ArrayList<>();
        shown.row().cells().stream()
                .filter(cell -> !cell.raw().isEmpty() || wrong.contains(cell.field()))
                .forEach(cell -> out.add(
                        new RowCell(words.field(cell.field()), mask.apply(cell.text()), wrong.contains(cell.field()))));
        return out;
    }
}
