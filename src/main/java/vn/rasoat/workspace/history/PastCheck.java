package vn.rasoat.workspace.history;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Severity;

/**
 * What a check of a list came to, in numbers.
 *
 * @param list by what the list is known again: 32 hexadecimal digits from which nothing can be read
 * @param at when it was checked
 * @param file the file's name without its folders
 * @param profile the id of the kind of list
 * @param fingerprint of the file's bytes, to know the same file again
 * @param rows data rows
 * @param cleanRows rows without a warning or error
 * @param findings how many of each severity nobody has accepted
 * @param score 0 to 100, or empty when there was none
 * @param rules the rule packs with their versions
 * @param rulesChanged how many rules were switched off or had another severity
 */
public record PastCheck(
        String list,
        Instant at,
        String file,
        String profile,
        String fingerprint,
        long rows,
        long cleanRows,
        Map<Severity, Long> findings,
        Optional<Double> score,
        String rules,
        int rulesChanged) {
    public PastCheck {
        if (!list.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("32 hexadecimal digits");
        }
        Map<Severity, Long> all = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            all.put(severity, findings.getOrDefault(severity, 0L));
        }
        findings = Map.copyOf(all);
    }

    public long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L); // every severity has one
    }

    /** All findings together. */
    public long allFindings() {
        return findings.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the other check was of the same file with the same rules, and so is no news. */
    boolean sameAs(PastCheck other) {
        return list.equals(other.list)
                && fingerprint.equals(other.fingerprint)
                && rules.equals(other.rules)
                && rulesChanged == other.rulesChanged;
    }
}
