package vn.rasoat.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.check.RegisterCount;
import vn.rasoat.job.FileNotes;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.report.FileReport;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.RunReport;
import vn.rasoat.rule.Rule;
import vn.rasoat.score.QualityScore;
import vn.rasoat.score.Ratio;

/** Prints what a check came to in a few lines. */
record Summary(Texts texts, PrintWriter out) {
    private static final int MOST_RULES = 8;

    void print(RunReport run, Optional<Path> folder) {
        if (!run.changes().isEmpty()) {
            out.println(texts.get("summary.changes", run.rulesOff(), run.rulesOtherwise()));
        }
        for (FileReport file : run.files()) {
            file.lists().forEach(this::print);
            FileNotes.of(file, texts.language()).forEach(note -> line("summary.note", note));
        }
        folder.ifPresent(path -> out.println(texts.get("summary.written", path)));
    }

    private void print(ListReport list) {
        out.println(texts.get("summary.list", list.file(), list.profileTitle(), list.rows()));
        line(
                "summary.findings",
                list.findings().getOrDefault(Severity.ERROR, 0L),
                list.findings().getOrDefault(Severity.WARNING, 0L),
                list.findings().getOrDefault(Severity.INFO, 0L),
                list.rows() - list.score().cleanRows());
        out.println("  " + score(list.score()));
        list.score().gateRows().ifPresent(rows -> line(rows == 0 ? "summary.gate.open" : "summary.gate.shut", rows));
        list.register().ifPresent(this::register);
        Map<Rule, Long> byRule = new LinkedHashMap<>();
        list.rules().forEach(rule -> byRule.merge(rule.rule(), rule.findings(), Long::sum));
        byRule.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && entry.getKey().severity() != Severity.INFO)
                .sorted(Comparator.comparing(
                                (Map.Entry<Rule, Long> entry) -> entry.getKey().severity())
                        .thenComparing(Map.Entry.<Rule, Long>comparingByValue().reversed())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(MOST_RULES)
                .forEach(entry -> line(
                        "summary.rule",
                        String.format("%6d", entry.getValue()),
                        entry.getKey().id(),
                        entry.getKey().title().in(texts.language())));
    }

    private void register(ListReport.RegisterReport register) {
        RegisterCount count = register.count();
        line(
                "summary.register",
                count.agreeing(),
                count.differing(),
                count.proposed(),
                count.uncertain(),
                count.notFound(),
                count.missing());
        line("summary.register.share", decimal(Ratio.Percent.of(count.linkableShare())));
        if (register.repeatedIds() > 0) {
            line("summary.register.repeated", register.repeatedIds());
        }
    }

    private void line(String key, Object... arguments) {
        out.println("  " + texts.get(key, arguments));
    }

    private String score(QualityScore score) {
        if (!score.showsPercentages()) {
            return texts.get("summary.score.few-rows");
        }
        StringBuilder parts = new StringBuilder();
        for (Criterion criterion : Criterion.values()) {
            score.of(criterion).percent().ifPresent(percent -> parts.append(parts.isEmpty() ? "" : " · ")
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
