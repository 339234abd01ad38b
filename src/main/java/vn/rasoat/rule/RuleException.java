package vn.rasoat.rule;

/** A rule or pack that cannot be used. The message names what was expected and what was found, for the author of the rule. */
public final class RuleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String ruleId;

    /** @param ruleId the rule, or the file when the rule's id could not be read */
    public RuleException(String ruleId, String message) {
        super(message);
        this.ruleId = ruleId;
    }

    public RuleException(String ruleId, String message, Throwable cause) {
        super(message, cause);
        this.ruleId = ruleId;
    }

    public String ruleId() {
        return ruleId;
    }
}
