package vn.rasoat.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.check.Plan.NotRun;
import vn.rasoat.check.RegisterCount;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.model.Severity;
import vn.rasoat.rule.Rule;
import vn.rasoat.score.QualityScore;

/**
 * What a check of one list came to, without anybody's data.
 *
 * @param file the file's name
 * @param profile the id of the kind of list
 * @param profileTitle its title in the reader's language
 * @param rows data rows read
 * @param tables the tables that make the list
 * @param findings how many findings of each severity nobody has accepted
 * @param rowsByWorst how many rows have a worst finding of each severity
 * @param rowsByGroup how many rows have a finding of error groups 1 to 8
 * @param rules how each rule went
 * @param notRun the rules that were not run, and why
 * @param register how the rows met the population register; empty when there was none
 */
public record ListReport(
        String file,
        String profile,
        String profileTitle,
        long rows,
        List<TableReport> tables,
        Map<Severity, Long> findings,
        Map<Severity, Long> rowsByWorst,
        Map<Integer, Long> rowsByGroup,
        List<RuleReport> rules,
        List<NotRun> notRun,
        QualityScore score,
        Optional<RegisterReport> register) {
    public ListReport {
        tables = List.copyOf(tables);
        findings = Map.copyOf(findings);
        rowsByWorst = Map.copyOf(rowsByWorst);
        rowsByGroup = Map.copyOf(rowsByGroup);
        rules = List.copyOf(rules);
        notRun = List.copyOf(notRun);
    }

    /**
     * How the rows met the population register.
     *
     * @param source the file of the extract, without its folder
     * @param date its day (ISO), or the empty string
     * @param people how many people it holds
     * @param repeatedIds how many of them have an ID that another has as well
     */
    public record RegisterReport(String source, String date, long people, long repeatedIds, RegisterCount count) {}

    /** A table of the list: where it stands and what was set aside. */
    public record TableReport(String sheet, int headerFirstRow, int headerLastRow, SetAside setAside) {}

    /**
     * How a rule went.
     *
     * @param field the field it was bound to, or the empty string
     * @param findings all findings, accepted ones included
     */
    public record RuleReport(
            Rule rule,
            String field,
            long applicable,
            long failed,
            long notAssessable,
            long notApplicable,
            long findings,
            long accepted) {}
}
