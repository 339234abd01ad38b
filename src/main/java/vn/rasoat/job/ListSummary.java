package vn.rasoat.job;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.rasoat.correction.CorrectionList.SummaryLine;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.report.FileReport;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.RunReport;

/** The first sheet of a correction list: totals, and how to read it. */
record ListSummary(Texts texts) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    List<SummaryLine> of(RunReport run, int lines, CheckOptions options) {
        List<SummaryLine> out = new ArrayList<>();
        out.add(new SummaryLine(texts.get("summary.title"), "", false));
        out.add(line("summary.as-of", DAY.format(run.asOf())));
        if (!run.changes().isEmpty()) {
            out.add(new SummaryLine("", texts.get("html.changes", run.rulesOff(), run.rulesOtherwise()), true));
        }
        for (FileReport file : run.files()) {
            out.add(new SummaryLine(texts.get("summary.file"), file.name(), true));
            if (!file.problem().isEmpty()) {
                out.add(new SummaryLine("", file.problem(), false));
            }
            file.lists().forEach(list -> add(out, list));
        }
        out.add(line("summary.lines", Integer.toString(lines)));
        out.add(new SummaryLine(texts.get("summary.how"), "", true));
        for (String how : List.of("sort", "cell", "either", "answer")) {
            out.add(new SummaryLine("", texts.get("summary.how." + how), false));
        }
        if (!options.unmasked()) {
            out.add(new SummaryLine("", texts.get("summary.how.mask"), false));
        }
        return out;
    }

    private void add(List<SummaryLine> out, ListReport list) {
        out.add(line("summary.profile", list.profileTitle()));
        out.add(line("summary.rows", Long.toString(list.rows())));
        out.add(line(
                "summary.set-aside",
                Integer.toString(list.tables().stream()
                        .mapToInt(table -> table.setAside().total())
                        .sum())));
        out.add(line(
                "summary.score", list.score().composite().map(this::decimal).orElse(texts.get("html.not-assessed"))));
        out.add(line("summary.gate", gate(list)));
        for (Severity severity : Severity.values()) {
            out.add(new SummaryLine(
                    texts.get("summary.counts") + ": " + texts.get("severity." + severity.code()),
                    Long.toString(list.findings().getOrDefault(severity, 0L)),
                    false));
        }
    }

    private String gate(ListReport list) {
        return list.score()
                .gateRows()
                .map(rows -> rows == 0 ? texts.get("html.gate.open") : texts.get("html.gate.shut", rows))
                .orElse(texts.get("html.gate.none"));
    }

    private String decimal(BigDecimal value) {
        String plain = value.toPlainString();
        return texts.language().equals("en") ? plain : plain.replace('.', ',');
    }

    private SummaryLine line(String key, String value) {
        return new SummaryLine(texts.get(key), value, false);
    }
}
