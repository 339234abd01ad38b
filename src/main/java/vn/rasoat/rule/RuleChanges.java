package vn.rasoat.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.rasoat.model.Severity;

/** What an office has decided about rules, at most once for each. */
public final class RuleChanges {
    public static final RuleChanges NONE = new RuleChanges(Map.of());

    private final Map<String, RuleChange> byRule;

    private RuleChanges(Map<String, RuleChange> byRule) {
        this.byRule = Collections.unmodifiableMap(new TreeMap<>(byRule));
    }

    /** Of several changes of a rule the last holds. */
    public static RuleChanges of(Collection<RuleChange> changes) {
        Map<String, RuleChange> byRule = new TreeMap<>();
        changes.forEach(change -> byRule.put(change.rule(), change));
        return new RuleChanges(byRule);
    }

    /** The changes, by the rules' ids. */
    public List<RuleChange> all() {
        return List.copyOf(byRule.values());
    }

    public Optional<RuleChange> of(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    public RuleChanges with(RuleChange change) {
        Map<String, RuleChange> more = new TreeMap<>(byRule);
        more.put(change.rule(), change);
        return new RuleChanges(more);
    }

    public RuleChanges without(String rule) {
        Map<String, RuleChange> fewer = new TreeMap<>(byRule);
        fewer.remove(rule);
        return new RuleChanges(fewer);
    }

    /**
     * A pack as it runs with these changes. Changes of rules it does not have are passed over; the pack remembers those that it
     * took.
     *
     * @throws RuleException when a rule would become an error although nothing about it is confirmed
     */
    public RulePack applyTo(RulePack pack) throws RuleException {
        List<Rule> rules = new ArrayList<>();
        List<RuleChange> taken = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            Optional<RuleChange> change = of(rule.id());
            change.ifPresent(taken::add);
            if (change.isEmpty()) {
                rules.add(rule);
            } else if (change.get().severity().isPresent()) {
                rules.add(changed(rule, change.get().severity().get()));
            }
        }
        return new RulePack(pack.id(), pack.version(), pack.title(), rules, taken);
    }

    private static Rule changed(Rule rule, Severity severity) throws RuleException {
        if (severity == Severity.ERROR && rule.unconfirmed()) {
            throw new RuleException(rule.id(), "cannot be an error: every source is unconfirmed");
        }
        return rule.withSeverityOfAll(severity);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleChanges changes && byRule.equals(changes.byRule);
    }

    @Override
    public int hashCode() {
        return byRule.hashCode();
    }

    @Override
    public String toString() {
        return byRule.values().toString();
    }
}
