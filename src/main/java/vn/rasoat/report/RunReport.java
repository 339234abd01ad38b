package vn.rasoat.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.rasoat.model.Severity;

/**
 * What a run came to.
 *
 * @param version the program's version
 * @param packs the rule packs' versions, by id
 * @param asOf the reference date
 */
public record RunReport(String version, Map<String, String> packs, LocalDate asOf, List<FileReport> files) {
    public RunReport {
        packs = Map.copyOf(packs);
        files = List.copyOf(files);
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
