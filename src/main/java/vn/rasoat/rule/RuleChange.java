package vn.rasoat.rule;

import java.util.Optional;
import vn.rasoat.model.Severity;

/**
 * What an office has decided about one rule: not to run it, or to take its findings for more or less than the pack does.
 *
 * @param rule the rule's id
 * @param severity the severity of all its findings, or empty to switch the rule off
 * @param reason why, in a person's words; never blank
 */
public record RuleChange(String rule, Optional<Severity> severity, String reason) {
    /** How a file names "switched off" where it else names a severity. */
    public static final String OFF = "off";

    public RuleChange {
        if (rule.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a change names its rule and its reason");
        }
    }

    /** {@code off}, or the severity's code. */
    public String code() {
        return severity.map(Severity::code).orElse(OFF);
    }
}
