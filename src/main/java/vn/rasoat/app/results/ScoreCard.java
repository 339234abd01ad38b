package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.report.ListReport;
import vn.rasoat.score.QualityScore;

/**
 * The figures above the findings.
 *
 * @param score 0 to 100 in words, or why there is none
 * @param scored whether there is a score
 * @param gate whether the identity keys are fit to be synchronised
 * @param gateState how that is to be shown
 */
public record ScoreCard(
        String score,
        boolean scored,
        List<CriterionFigure> criteria,
        String gate,
        GateState gateState,
        List<Figure> figures) {
    public ScoreCard {
        criteria = List.copyOf(criteria);
        figures = List.copyOf(figures);
    }

    /** Whether the identity keys let the list be synchronised. */
    public enum GateState {
        OPEN,
        SHUT,
        NONE
    }

    /**
     * A criterion.
     *
     * @param share 0 to 1; empty when it could not be assessed
     */
    public record CriterionFigure(String name, String meaning, Optional<Double> share, String text) {}

    /** A number with what it counts. */
    public record Figure(String number, String label, String style) {}

    static ScoreCard of(ListReport report, Texts texts, int findings) {
        QualityScore score = report.score();
        Locale locale = Locale.forLanguageTag(texts.language());
        List<CriterionFigure> criteria = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            if (criterion != Criterion.AN_TOAN) {
                Optional<Double> share = score.of(criterion).share();
                String text = score.showsPercentages()
                        ? share.map(each -> percent(each, locale)).orElse("–")
                        : "–";
                criteria.add(new CriterionFigure(
                        texts.get("criterion." + criterion.code()),
                        texts.get("meaning." + criterion.code()),
                        share,
                        text));
            }
        }
        Optional<Long> gate = score.gateRows();
        GateState state =
                gate.map(rows -> rows == 0 ? GateState.OPEN : GateState.SHUT).orElse(GateState.NONE);
        String gateText = gate.map(rows -> rows == 0
                        ? texts.get("results.gate.open")
                        : texts.get("results.gate.shut", number(rows, locale)))
                .orElse(texts.get("results.gate.none"));
        Optional<String> composite = score.composite().map(each -> String.format(locale, "%.1f", each.doubleValue()));
        return new ScoreCard(
                composite.orElse("–"),
                composite.isPresent(),
                criteria,
                gateText,
                state,
                figures(report, texts, findings, locale));
    }

    private static String percent(double share, Locale locale) {
        double tenths = Math.floor(share * 1000) / 10; // never 100 % while anything is missing
        return String.format(locale, "%.1f %%", tenths);
    }

    private static String number(long value, Locale locale) {
        return String.format(locale, "%,d", value);
    }

    private static List<Figure> figures(ListReport report, Texts texts, int findings, Locale locale) {
        Map<Severity, Long> rows = report.rowsByWorst();
        long touched = rows.values().stream().mapToLong(Long::longValue).sum();
        long accepted =
                report.rules().stream().mapToLong(rule -> rule.accepted()).sum();
        List<Figure> out = new ArrayList<>(figures(report, texts, findings, locale, touched));
        if (accepted > 0) {
            out.add(new Figure(number(accepted, locale), texts.get("results.figure.accepted"), "accepted"));
        }
        return out;
    }

    private static List<Figure> figures(ListReport report, Texts texts, int findings, Locale locale, long touched) {
        return List.of(
                new Figure(number(report.rows(), locale), texts.get("results.figure.rows"), ""),
                new Figure(number(touched, locale), texts.get("results.figure.touched"), ""),
                new Figure(number(findings, locale), texts.get("results.figure.findings"), ""),
                new Figure(
                        number(report.findings().getOrDefault(Severity.ERROR, 0L), locale),
                        texts.get("results.figure.errors"),
                        "error"));
    }
}
