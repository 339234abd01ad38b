package vn.rasoat.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.rasoat.model.Severity;
import vn.rasoat.report.FirstFindings.Shown;
import vn.rasoat.report.ListReport.RuleReport;
import vn.rasoat.rule.Rule;

/** What the rules found in a list, on the page: by group of errors, and rule by rule with the first findings of each. */
record RulesHtml(HtmlPage page) {
    void groups(ListReport list) {
        page.table("html.groups", "html.group", "html.group-name", "html.affected");
        for (int group = 1; group <= 8; group++) {
            page.row(
                    Integer.toString(group),
                    page.say("group." + group),
                    page.n(list.rowsByGroup().getOrDefault(group, 0L)));
        }
        page.endTable();
    }

    void rules(ListReport list, Map<String, List<Shown>> first) {
        page.element("h3", page.say("html.rules"));
        Map<Rule, Long> counts = counts(list);
        if (counts.isEmpty()) {
            page.element("p", page.say("html.nothing"));
        }
        counts.forEach((rule, count) -> rule(rule, count, first.getOrDefault(rule.id(), List.of())));
    }

    /** The rules that found anything, the gravest and then the busiest first; one that holds for several fields is counted once. */
    private static Map<Rule, Long> counts(ListReport list) {
        List<RuleReport> found = list.rules().stream()
                .filter(rule -> rule.findings() > 0)
                .sorted(Comparator.comparing((RuleReport rule) -> rule.rule().severity())
                        .thenComparing(
                                Comparator.comparingLong(RuleReport::findings).reversed())
                        .thenComparing(rule -> rule.rule().id()))
                .toList();
        Map<Rule, Long> counts = new LinkedHashMap<>();
        found.forEach(each -> counts.merge(each.rule(), each.findings(), Long::sum));
        return counts;
    }

    private void rule(Rule rule, long count, List<Shown> shown) {
        String severity = rule.severity().code();
        page.raw(rule.severity() == Severity.ERROR ? "<details open>" : "<details>")
                .raw("<summary><b class=\"tag " + severity + "\">")
                .text(page.say("severity." + severity))
                .raw("</b> ")
                .text(rule.title().in(page.language()))
                .raw(" <i>" + rule.id() + "</i>")
                .element("em", page.say("html.count", page.n(count)))
                .raw("</summary>")
                .element("p", rule.explain().in(page.language()))
                .raw("<ul>");
        shown.forEach(this::finding);
        page.raw("</ul>");
        if (count > shown.size()) {
            page.paragraph("meta", page.say("html.more", page.n(count - shown.size())));
        }
        page.raw("</details>");
    }

    private void finding(Shown finding) {
        page.raw("<li>").element("code", finding.place()).raw(" ").text(finding.message());
        if (!finding.suggestion().isEmpty()) {
            page.raw(" <span class=\"hint\">")
                    .text(page.say("html.suggestion", finding.suggestion()))
                    .raw("</span>");
        }
        page.raw("</li>");
    }

    void notRun(ListReport list) {
        if (!list.notRun().isEmpty()) {
            page.folded(
                    "<details>",
                    page.say("html.not-run", page.n(list.notRun().size())),
                    list.notRun().stream()
                            .map(rule -> rule.ruleId() + ": "
                                    + page.say(
                                            "not-run." + rule.reason().name().toLowerCase(Locale.ROOT),
                                            String.join(", ", rule.detail())))
                            .toList());
        }
    }
}
