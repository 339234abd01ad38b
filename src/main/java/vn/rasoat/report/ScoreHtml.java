package vn.rasoat.report;

import java.math.BigDecimal;
import java.util.Optional;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;
import vn.rasoat.score.QualityScore;
import vn.rasoat.score.QualityScore.ChecklistItem;
import vn.rasoat.score.Ratio;

/** A list's score on the page: the cards at the top, the criteria, the checklist. */
record ScoreHtml(HtmlPage page) {
    void cards(ListReport list) {
        QualityScore score = list.score();
        page.raw("<div class=\"cards\">");
        card(
                score.composite().map(ScoreHtml::band).orElse("none"),
                page.say("html.composite"),
                score.composite().map(page::decimal).orElse("–"),
                assessed(score));
        Optional<Long> gate = score.gateRows();
        card(
                gate.map(rows -> rows == 0 ? "green" : "red").orElse("none"),
                page.say("html.gate"),
                gate.map(rows -> rows == 0 ? page.say("html.gate.open") : page.say("html.gate.shut", page.n(rows)))
                        .orElse(page.say("html.gate.none")),
                page.say("html.gate.note"));
        for (Severity severity : Severity.values()) {
            card(
                    severity.code(),
                    page.say("severity." + severity.code()),
                    page.n(list.findings().getOrDefault(severity, 0L)),
                    page.say("html.rows", page.n(list.rowsByWorst().getOrDefault(severity, 0L))));
        }
        page.raw("</div>");
        if (score.small()) {
            page.paragraph("problem", page.say("html.small"));
        }
    }

    private String assessed(QualityScore score) {
        return score.composite().isPresent()
                ? page.say("html.assessed", page.percent(score.assessedShare()))
                : page.say(score.showsPercentages() ? "html.no-composite" : "html.few-rows");
    }

    private static String band(BigDecimal composite) {
        if (composite.doubleValue() >= 90) {
            return "green";
        }
        return composite.doubleValue() >= 75 ? "yellow" : "red";
    }

    private void card(String kind, String label, String value, String note) {
        page.raw("<div class=\"card " + kind + "\">")
                .element("span", label)
                .element("strong", value)
                .element("small", note)
                .raw("</div>");
    }

    void criteria(QualityScore score) {
        page.table(
                "html.criteria",
                "html.criterion",
                "html.meaning",
                "html.passed",
                "html.of",
                "html.share",
                "html.weight");
        for (Criterion criterion : Criterion.values()) {
            if (score.weights().containsKey(criterion)) {
                criterion(criterion, score);
            }
        }
        page.endTable();
        score.interval()
                .ifPresent(interval -> page.paragraph(
                        "meta",
                        page.say(
                                "html.interval",
                                page.n(score.cleanRows()),
                                page.n(score.rows()),
                                page.percent(interval.low()),
                                page.percent(interval.high()))));
        if (score.accepted() > 0) {
            page.element("p", page.say("html.accepted", page.n(score.accepted())));
        }
    }

    private void criterion(Criterion criterion, QualityScore score) {
        Ratio ratio = score.of(criterion);
        String share = ratio.percent().map(page::decimal).map(p -> p + " %").orElse(page.say("html.not-assessed"));
        page.row(
                page.say("criterion." + criterion.code()),
                page.say("meaning." + criterion.code()),
                count(ratio, ratio.numerator()),
                count(ratio, ratio.denominator()),
                score.showsPercentages() ? share : page.say("html.few-rows"),
                Math.round(score.weights().getOrDefault(criterion, 0.0) * 100) + " %");
    }

    /** Weighted means of two shares have no counts of their own. */
    private String count(Ratio ratio, double part) {
        return ratio.assessed() && ratio.denominator() > 1 ? page.n((long) part) : "–";
    }

    void checklist(QualityScore score) {
        page.table("html.checklist", "html.point", "html.met");
        for (ChecklistItem item : score.checklist()) {
            String met = item.met().map(yes -> yes ? "html.yes" : "html.no").orElse("html.not-assessed");
            page.row(page.say("checklist." + item.id()), page.say(met));
        }
        page.endTable();
    }
}
