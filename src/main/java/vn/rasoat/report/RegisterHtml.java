package vn.rasoat.report;

import java.util.Optional;
import vn.rasoat.check.RegisterCount;
import vn.rasoat.report.ListReport.RegisterReport;
import vn.rasoat.score.QualityScore;
import vn.rasoat.score.Ratio;
import vn.rasoat.score.RegisterScore;

/** What the population register said about a list, on the page. */
record RegisterHtml(HtmlPage page) {
    void write(RegisterReport register, QualityScore score) {
        RegisterCount count = register.count();
        page.table("html.register", "html.register.outcome", "html.register.rows");
        page.row(page.say("html.register.agrees"), page.n(count.agreeing()));
        page.row(page.say("html.register.differs"), page.n(count.differing()));
        page.row(page.say("html.register.proposed"), page.n(count.proposed()));
        page.row(page.say("html.register.uncertain"), page.n(count.uncertain()));
        page.row(page.say("html.register.not-found"), page.n(count.notFound()));
        page.row(page.say("html.register.missing", page.n(count.expected())), page.n(count.missing()));
        page.endTable();
        page.paragraph("meta", about(register, score));
        if (register.repeatedIds() > 0) {
            page.paragraph("problem", page.say("html.register.repeated", page.n(register.repeatedIds())));
        }
    }

    private String about(RegisterReport register, QualityScore score) {
        return page.say(
                "html.register.about",
                register.source(),
                register.date().isEmpty() ? page.say("html.register.no-date") : register.date(),
                page.n(register.people()),
                page.percent(register.count().linkableShare()),
                share(score.register().map(RegisterScore::agreement)),
                share(score.register().map(RegisterScore::coverage)));
    }

    private String share(Optional<Ratio> ratio) {
        return ratio.flatMap(Ratio::percent)
                .map(page::decimal)
                .map(p -> p + " %")
                .orElse("–");
    }
}
