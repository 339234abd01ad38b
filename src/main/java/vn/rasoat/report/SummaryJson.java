package vn.rasoat.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.TreeMap;
import vn.rasoat.check.Plan.NotRun;
import vn.rasoat.check.RegisterCount;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;
import vn.rasoat.report.ListReport.RegisterReport;
import vn.rasoat.report.ListReport.RuleReport;
import vn.rasoat.report.ListReport.TableReport;
import vn.rasoat.score.QualityScore;
import vn.rasoat.score.Ratio;

/** Writes {@code summary.json}: the run in numbers, without anybody's data, as {@code rules/schema/summary.schema.json} describes it. */
public final class SummaryJson {
    private final JsonMapper json = JsonMapper.builder().build();

    /** Writes the run; the caller closes the stream. */
    public void write(OutputStream out, RunReport run) throws IOException {
        ObjectNode root = json.createObjectNode();
        root.put("schema", 1);
        root.put("tool", "rasoat").put("version", run.version());
        root.put("asOf", run.asOf().toString());
        ObjectNode packs = root.putObject("rulePacks");
        new TreeMap<>(run.packs()).forEach(packs::put);
        ArrayNode changes = root.putArray("ruleChanges"); // without the reasons: those are people's own words
        run.changes()
                .forEach(
                        change -> changes.addObject().put("rule", change.rule()).put("severity", change.code()));
        for (Severity severity : Severity.values()) {
            root.withObject("/findings").put(severity.code(), run.findings(severity));
        }
        ArrayNode files = root.putArray("files");
        run.files().forEach(file -> write(files.addObject(), file));
        out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }

    private static void write(ObjectNode out, FileReport file) {
        out.put("name", file.name());
        if (!file.problem().isEmpty()) {
            out.put("problem", file.problem());
            return;
        }
        out.put("sha256", file.sha256()).put("bytes", file.bytes());
        out.put("container", file.container()).put("charset", file.charset());
        ArrayNode notes = out.putArray("notes");
        for (Note note : file.notes()) {
            ObjectNode one = notes.addObject().put("code", note.code());
            note.arguments().forEach(one.putArray("arguments")::add);
        }
        ArrayNode lists = out.putArray("lists");
        file.lists().forEach(list -> write(lists.addObject(), list));
    }

    private static void write(ObjectNode out, ListReport list) {
        out.put("profile", list.profile());
        out.put("rowsRead", list.rows());
        out.put(
                "rowsSetAside",
                list.tables().stream()
                        .mapToInt(table -> table.setAside().total())
                        .sum());
        ArrayNode tables = out.putArray("tables");
        list.tables().forEach(table -> write(tables.addObject(), table));
        for (Severity severity : Severity.values()) {
            out.withObject("/findings").put(severity.code(), list.findings().getOrDefault(severity, 0L));
            out.withObject("/rowsByWorst")
                    .put(severity.code(), list.rowsByWorst().getOrDefault(severity, 0L));
        }
        for (int group = 1; group <= 8; group++) {
            out.withObject("/rowsByErrorGroup")
                    .put(Integer.toString(group), list.rowsByGroup().getOrDefault(group, 0L));
        }
        ArrayNode rules = out.putArray("rules");
        list.rules().forEach(rule -> write(rules.addObject(), rule));
        ArrayNode notRun = out.putArray("rulesNotRun");
        for (NotRun rule : list.notRun()) {
            ObjectNode one = notRun.addObject().put("rule", rule.ruleId());
            one.put("reason", rule.reason().name().toLowerCase(Locale.ROOT));
            rule.detail().forEach(one.putArray("detail")::add);
        }
        list.register().ifPresent(register -> write(out.putObject("register"), register, list.score()));
        write(out.putObject("score"), list.score());
    }

    private static void write(ObjectNode out, RegisterReport register, QualityScore score) {
        RegisterCount count = register.count();
        out.put("source", register.source()).put("date", register.date());
        out.put("people", register.people()).put("repeatedIds", register.repeatedIds());
        ObjectNode outcomes = out.putObject("outcomes");
        outcomes.put("agrees", count.agreeing()).put("differs", count.differing());
        outcomes.put("idProposed", count.proposed()).put("uncertain", count.uncertain());
        outcomes.put("notFound", count.notFound()).put("missing", count.missing());
        out.put("expected", count.expected());
        out.put("linkableShare", count.linkableShare());
        score.register().ifPresent(parts -> {
            write(out.putObject("agreement"), parts.agreement());
            write(out.putObject("coverage"), parts.coverage());
        });
    }

    private static void write(ObjectNode out, Ratio ratio) {
        out.put("numerator", ratio.numerator()).put("denominator", ratio.denominator());
        ratio.percent().ifPresentOrElse(percent -> out.put("percent", percent), () -> out.putNull("percent"));
    }

    private static void write(ObjectNode out, TableReport table) {
        out.put("sheet", table.sheet());
        out.put("headerFirstRow", table.headerFirstRow()).put("headerLastRow", table.headerLastRow());
        ObjectNode aside = out.putObject("setAside");
        new TreeMap<SetAside.Reason, Integer>(table.setAside().counts())
                .forEach((reason, rows) -> aside.put(reason.name().toLowerCase(Locale.ROOT), rows));
    }

    private static void write(ObjectNode out, RuleReport rule) {
        out.put("rule", rule.rule().id()).put("field", rule.field());
        out.put("severity", rule.rule().severity().code());
        out.put("applicable", rule.applicable()).put("failed", rule.failed());
        out.put("notAssessable", rule.notAssessable()).put("notApplicable", rule.notApplicable());
        out.put("findings", rule.findings()).put("accepted", rule.accepted());
    }

    private static void write(ObjectNode out, QualityScore score) {
        out.put("rows", score.rows());
        score.composite().ifPresentOrElse(value -> out.put("composite", value), () -> out.putNull("composite"));
        out.put("assessedShare", score.assessedShare());
        ObjectNode criteria = out.putObject("criteria");
        for (Criterion criterion : Criterion.values()) {
            if (score.weights().containsKey(criterion)) {
                write(criteria.putObject(criterion.code()), score, criterion);
            }
        }
        ObjectNode gate = out.putObject("gate");
        gate.put("assessed", score.gateRows().isPresent());
        gate.put("failingRecords", score.gateRows().orElse(0L));
        gate.put("open", score.gateRows().isPresent() && score.gateRows().get() == 0);
        score.interval().ifPresent(interval -> {
            ObjectNode range = out.putObject("cleanRecords");
            range.put("count", score.cleanRows());
            range.put("wilsonLow", interval.low()).put("wilsonHigh", interval.high());
        });
        out.put("accepted", score.accepted());
        ObjectNode checklist = out.putObject("shareability");
        score.checklist().forEach(item -> item.met()
                .ifPresentOrElse(met -> checklist.put(item.id(), met), () -> checklist.putNull(item.id())));
    }

    private static void write(ObjectNode out, QualityScore score, Criterion criterion) {
        Ratio ratio = score.of(criterion);
        out.put("weight", score.weights().get(criterion)).put("assessed", ratio.assessed());
        out.put("numerator", ratio.numerator()).put("denominator", ratio.denominator());
        ratio.percent()
                .filter(percent -> score.showsPercentages())
                .ifPresentOrElse(percent -> out.put("percent", percent), () -> out.putNull("percent"));
    }
}
