package vn.rasoat.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.report.FileReport;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.ListReport.RuleReport;
import vn.rasoat.report.RunReport;
import vn.rasoat.score.QualityScore;

/** Prints what a check came to in a few lines. */
record Summary(Texts texts, PrintWriter out) {
    private static final int MOST_RULES = 8;

    void print(RunReport run, Optional<Path> folder) {
        for (FileReport file : run.files()) {
            file.lists().forEach(this::print);
        }
        folder.ifPresent(path -> out.println(texts.get("summary.written", path)));
    }

    private void print(ListReport list) {
        out.println(texts.get("summary.list", list.file(), list.profileTitle(), list.rows()));
        out.println(texts.get(
                "summary.findings",
                list.findings().getOrDefault(Severity.ERROR, 0L),
                list.findings().getOrDefault(Severity.WARNING, 0L),
                list.findings().getOrDefault(Severity.INFO, 0L),
                list.rows() - list.score().cleanRows()));
        out.println(score(list.score()));
        list.score()
                .gateRows()
                .ifPresent(rows ->
                        out.println(rows == 0 ? texts.get("summary.gate.open") : texts.get("summary.gate.shut", rows)));
        List<RuleReport> most = list.rules().stream()
                .filter(rule -> rule.findings() > 0 && rule.rule().severity() != Severity.INFO)
                .sorted(Comparator.comparing((RuleReport rule) -> rule.rule().severity())
                        .thenComparing(
                                Comparator.comparingLong(RuleReport::findings).reversed()))
                .limit(MOST_RULES)
                .toList();
        for (RuleReport rule : most) {
            out.println(texts.get(
                    "summary.rule",
                    String.format("%6d", rule.findings()),
                    rule.rule().id(),
                    rule.rule().title().in(texts.language())));
        }
    }

    private String score(QualityScore score) {
        StringBuilder parts = new StringBuilder();
        for (Criterion criterion : Criterion.values()) {
            score.of(criterion)
                    .percent()
                    .filter(percent -> score.showsPercentages())
                    .ifPresent(percent -> parts.append(parts.isEmpty() ? "" : " · ")
                            .append(texts.get("criterion." + criterion.code()))
                            .append(' ')
                            .append(decimal(percent)));
        }
        String composite = score.composite().map(this::decimal).orElse("–");
        return texts.get("summary.score", composite, parts);
    }

    private String decimal(BigDecimal value) {
        return texts.language().equals("en")
                ? value.toPlainString()
                : value.toPlainString().replace('.', ',');
    }
}
