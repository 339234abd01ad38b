package vn.rasoat.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.rasoat.model.Severity;
import vn.rasoat.rule.RuleChange;

/**
 * What a run came to.
 *
 * @param version the program's version
 * @param packs the rule packs' versions, by id
 * @param changes what the office has decided about rules of the packs
 * @param asOf the reference date
 */
public record RunReport(
        String version, Map<String, String> packs, List<RuleChange> changes, LocalDate asOf, List<FileReport> files) {
    /** A run with all rules as published. */
    public RunReport(String version, Map<String, String> packs, LocalDate asOf, List<FileReport> files) {
        this(version, packs, List.of(), asOf, files);
    }

    public RunReport {
        packs = Map.copyOf(packs);
        changes = List.copyOf(changes);
        files = List.copyOf(files);
    }

    /** How many rules were switched off. */
    public long rulesOff() {
        return changes.stream().filter(change -> change.severity().isEmpty()).count();
    }

    /** How many rules ran with another severity than they were published with. */
    public long rulesOtherwise() {
        return changes.size() - rulesOff();
    }

    /** All lists of all files. */
    public List<ListReport> lists() {
        return files.stream().flatMap(file -> file.lists().stream()).toList();
    }

    /** Findings of a severity in all lists. */
    public long findings(Severity severity) {
        return lists().stream()
                .mapToLong(list -> list.findings().getOrDefault(severity, 0L))
                .sum();
    }

    /** Whether any file could not be used. */
    public boolean anyUnusable() {
        return files.stream().anyMatch(file -> !file.problem().isEmpty());
    }
}
