package vn.rasoat.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.rasoat.report.HtmlText.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.rasoat.check.RegisterCount;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.report.FirstFindings.Shown;
import vn.rasoat.report.ListReport.RegisterReport;
import vn.rasoat.report.ListReport.RuleReport;
import vn.rasoat.score.QualityScore;
import vn.rasoat.score.QualityScore.ChecklistItem;
import vn.rasoat.score.Ratio;
import vn.rasoat.score.RegisterScore;

/** Writes {@code report.html}: one file that needs no network, to be read on the screen or printed. Long numbers are masked. */
public final class HtmlReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;
    private final NumberFormat numbers;

    public HtmlReport(Texts texts) {
        this.texts = texts;
        this.numbers = NumberFormat.getIntegerInstance(
                texts.language().equals("en") ? Locale.ENGLISH : new Locale("vi", "VN"));
    }

    /** @param first the first findings of each rule, for each list in the order of {@link RunReport#lists()} */
    public void write(OutputStream out, RunReport run, List<Map<String, List<Shown>>> first) throws IOException {
        StringBuilder html = new StringBuilder(1 << 16);
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(texts.language())
                .append("\"><head><meta charset=\"utf-8\">");
        html.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        html.append("<meta name=\"viewport\" content=\"width=device-width\"><title>");
        html.append(escape(texts.get("html.title")))
                .append("</title><style>")
                .append(style())
                .append("</style></head><body>");
        html.append("<h1>").append(escape(texts.get("html.title"))).append("</h1>");
        html.append("<p class=\"meta\">").append(escape(meta(run))).append("</p>");
        for (FileReport file : run.files()) {
            if (!file.problem().isEmpty()) {
                html.append("<p class=\"problem\">")
                        .append(escape(file.problem()))
                        .append("</p>");
            }
        }
        changes(html, run);
        int index = 0;
        for (ListReport list : run.lists()) {
            list(html, list, first.get(index++));
        }
        html.append("<p class=\"meta\">")
                .append(escape(texts.get("html.privacy")))
                .append("</p></body></html>\n");
        out.write(html.toString().getBytes(UTF_8));
    }

    /** A score made with fewer rules, or milder ones, must say so. */
    private void changes(StringBuilder html, RunReport run) {
        if (run.changes().isEmpty()) {
            return;
        }
        html.append("<details class=\"changes\"><summary>")
                .append(escape(texts.get("html.changes", n(run.rulesOff()), n(run.rulesOtherwise()))))
                .append("</summary><ul>");
        run.changes().forEach(change -> html.append("<li>")
                .append(escape(texts.get(
                        "html.change", change.rule(), texts.get("html.change." + change.code()), change.reason())))
                .append("</li>"));
        html.append("</ul></details>");
    }

    private String meta(RunReport run) {
        String packs = String.join(
                ", ",
                run.packs().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .sorted()
                        .toList());
        return texts.get("html.meta", DAY.format(run.asOf()), run.version(), packs);
    }

    private static String style() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("/vn/rasoat/report/report.css"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void list(StringBuilder html, ListReport list, Map<String, List<Shown>> first) {
        html.append("<section><h2>").append(escape(list.file())).append("</h2><p>");
        html.append(escape(texts.get("html.list", list.profileTitle(), n(list.rows()), setAside(list))))
                .append("</p>");
        cards(html, list);
        list.register().ifPresent(register -> register(html, register, list.score()));
        criteria(html, list.score());
        groups(html, list);
        rules(html, list, first);
        checklist(html, list.score());
        notRun(html, list);
        html.append("</section>");
    }

    private String setAside(ListReport list) {
        return n(list.tables().stream()
                .mapToInt(table -> table.setAside().total())
                .sum());
    }

    private void cards(StringBuilder html, ListReport list) {
        QualityScore score = list.score();
        html.append("<div class=\"cards\">");
        String value = score.composite().map(this::decimal).orElse("–");
        String note = score.composite().isPresent()
                ? texts.get("html.assessed", percent(score.assessedShare()))
                : texts.get(score.showsPercentages() ? "html.no-composite" : "html.few-rows");
        card(html, score.composite().map(HtmlReport::band).orElse("none"), texts.get("html.composite"), value, note);
        Optional<Long> gate = score.gateRows();
        String gateText = gate.map(
                        rows -> rows == 0 ? texts.get("html.gate.open") : texts.get("html.gate.shut", n(rows)))
                .orElse(texts.get("html.gate.none"));
        card(
                html,
                gate.map(rows -> rows == 0 ? "green" : "red").orElse("none"),
                texts.get("html.gate"),
                gateText,
                texts.get("html.gate.note"));
        for (Severity severity : Severity.values()) {
            card(
                    html,
                    severity.code(),
                    texts.get("severity." + severity.code()),
                    n(list.findings().getOrDefault(severity, 0L)),
                    texts.get("html.rows", n(list.rowsByWorst().getOrDefault(severity, 0L))));
        }
        html.append("</div>");
        if (score.small()) {
            html.append("<p class=\"problem\">")
                    .append(escape(texts.get("html.small")))
                    .append("</p>");
        }
    }

    private static String band(BigDecimal composite) {
        if (composite.doubleValue() >= 90) {
            return "green";
        }
        return composite.doubleValue() >= 75 ? "yellow" : "red";
    }

    private static void card(StringBuilder html, String kind, String label, String value, String note) {
        html.append("<div class=\"card ")
                .append(kind)
                .append("\"><span>")
                .append(escape(label))
                .append("</span><strong>");
        html.append(escape(value))
                .append("</strong><small>")
                .append(escape(note))
                .append("</small></div>");
    }

    private void register(StringBuilder html, RegisterReport register, QualityScore score) {
        RegisterCount count = register.count();
        String date = register.date().isEmpty() ? texts.get("html.register.no-date") : register.date();
        head(html, "html.register", "html.register.outcome", "html.register.rows");
        row(html, texts.get("html.register.agrees"), n(count.agreeing()));
        row(html, texts.get("html.register.differs"), n(count.differing()));
        row(html, texts.get("html.register.proposed"), n(count.proposed()));
        row(html, texts.get("html.register.uncertain"), n(count.uncertain()));
        row(html, texts.get("html.register.not-found"), n(count.notFound()));
        row(html, texts.get("html.register.missing", n(count.expected())), n(count.missing()));
        html.append("</tbody></table><p class=\"meta\">");
        html.append(escape(texts.get(
                "html.register.about",
                register.source(),
                date,
                n(register.people()),
                percent(count.linkableShare()),
                share(score.register().map(RegisterScore::agreement)),
                share(score.register().map(RegisterScore::coverage)))));
        html.append("</p>");
        if (register.repeatedIds() > 0) {
            html.append("<p class=\"problem\">")
                    .append(escape(texts.get("html.register.repeated", n(register.repeatedIds()))))
                    .append("</p>");
        }
    }

    private String share(Optional<Ratio> ratio) {
        return ratio.flatMap(Ratio::percent)
                .map(this::decimal)
                .map(p -> p + " %")
                .orElse("–");
    }

    /** Weighted means of two shares have no counts of their own. */
    private String count(Ratio ratio, double part) {
        return ratio.assessed() && ratio.denominator() > 1 ? n((long) part) : "–";
    }

    private void criteria(StringBuilder html, QualityScore score) {
        head(
                html,
                "html.criteria",
                "html.criterion",
                "html.meaning",
                "html.passed",
                "html.of",
                "html.share",
                "html.weight");
        for (Criterion criterion : Criterion.values()) {
            if (!score.weights().containsKey(criterion)) {
                continue;
            }
            Ratio ratio = score.of(criterion);
            String share = ratio.percent().map(this::decimal).map(p -> p + " %").orElse(texts.get("html.not-assessed"));
            row(
                    html,
                    texts.get("criterion." + criterion.code()),
                    texts.get("meaning." + criterion.code()),
                    count(ratio, ratio.numerator()),
                    count(ratio, ratio.denominator()),
                    score.showsPercentages() ? share : texts.get("html.few-rows"),
                    Math.round(score.weights().getOrDefault(criterion, 0.0) * 100) + " %");
        }
        html.append("</tbody></table>");
        score.interval().ifPresent(interval -> html.append("<p class=\"meta\">")
                .append(escape(texts.get(
                        "html.interval",
                        n(score.cleanRows()),
                        n(score.rows()),
                        percent(interval.low()),
                        percent(interval.high()))))
                .append("</p>"));
        if (score.accepted() > 0) {
            html.append("<p>")
                    .append(escape(texts.get("html.accepted", n(score.accepted()))))
                    .append("</p>");
        }
    }

    private void groups(StringBuilder html, ListReport list) {
        head(html, "html.groups", "html.group", "html.group-name", "html.affected");
        for (int group = 1; group <= 8; group++) {
            row(
                    html,
                    Integer.toString(group),
                    texts.get("group." + group),
                    n(list.rowsByGroup().getOrDefault(group, 0L)));
        }
        html.append("</tbody></table>");
    }

    private void rules(StringBuilder html, ListReport list, Map<String, List<Shown>> first) {
        html.append("<h3>").append(escape(texts.get("html.rules"))).append("</h3>");
        List<RuleReport> found = list.rules().stream()
                .filter(rule -> rule.findings() > 0)
                .sorted(Comparator.comparing((RuleReport rule) -> rule.rule().severity())
                        .thenComparing(
                                Comparator.comparingLong(RuleReport::findings).reversed())
                        .thenComparing(rule -> rule.rule().id()))
                .toList();
        if (found.isEmpty()) {
            html.append("<p>").append(escape(texts.get("html.nothing"))).append("</p>");
        }
        found.stream().map(RuleReport::rule).distinct().forEach(rule -> {
            long count = found.stream()
                    .filter(each -> each.rule().id().equals(rule.id()))
                    .mapToLong(RuleReport::findings)
                    .sum();
            html.append(rule.severity() == Severity.ERROR ? "<details open>" : "<details>")
                    .append("<summary><b class=\"tag ")
                    .append(rule.severity().code())
                    .append("\">");
            html.append(escape(texts.get("severity." + rule.severity().code()))).append("</b> ");
            html.append(escape(rule.title().in(texts.language())))
                    .append(" <i>")
                    .append(rule.id())
                    .append("</i><em>");
            html.append(escape(texts.get("html.count", n(count)))).append("</em></summary><p>");
            html.append(escape(rule.explain().in(texts.language()))).append("</p>");
            findings(html, first.getOrDefault(rule.id(), List.of()), count);
            html.append("</details>");
        });
    }

    private void findings(StringBuilder html, List<Shown> shown, long count) {
        html.append("<ul>");
        for (Shown finding : shown) {
            html.append("<li><code>")
                    .append(escape(finding.place()))
                    .append("</code> ")
                    .append(escape(finding.message()));
            if (!finding.suggestion().isEmpty()) {
                html.append(" <span class=\"hint\">")
                        .append(escape(texts.get("html.suggestion", finding.suggestion())))
                        .append("</span>");
            }
            html.append("</li>");
        }
        html.append("</ul>");
        if (count > shown.size()) {
            html.append("<p class=\"meta\">")
                    .append(escape(texts.get("html.more", n(count - shown.size()))))
                    .append("</p>");
        }
    }

    private void checklist(StringBuilder html, QualityScore score) {
        head(html, "html.checklist", "html.point", "html.met");
        for (ChecklistItem item : score.checklist()) {
            String met = item.met().map(yes -> yes ? "html.yes" : "html.no").orElse("html.not-assessed");
            row(html, texts.get("checklist." + item.id()), texts.get(met));
        }
        html.append("</tbody></table>");
    }

    private void notRun(StringBuilder html, ListReport list) {
        if (list.notRun().isEmpty()) {
            return;
        }
        html.append("<details><summary>")
                .append(escape(texts.get("html.not-run", n(list.notRun().size()))))
                .append("</summary><ul>");
        list.notRun().forEach(rule -> html.append("<li>")
                .append(escape(rule.ruleId()))
                .append(": ")
                .append(escape(texts.get(
                        "not-run." + rule.reason().name().toLowerCase(Locale.ROOT), String.join(", ", rule.detail()))))
                .append("</li>"));
        html.append("</ul></details>");
    }

    private void head(StringBuilder html, String title, String... columns) {
        html.append("<h3>").append(escape(texts.get(title))).append("</h3><table><thead><tr>");
        for (String column : columns) {
            html.append("<th>").append(escape(texts.get(column))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    private static void row(StringBuilder html, String... cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append("<td>").append(escape(cell)).append("</td>");
        }
        html.append("</tr>");
    }

    private String n(long number) {
        return numbers.format(number);
    }

    private String decimal(BigDecimal value) {
        return texts.language().equals("en")
                ? value.toPlainString()
                : value.toPlainString().replace('.', ',');
    }

    private String percent(double share) {
        return decimal(Ratio.Percent.of(share)) + " %";
    }
}
