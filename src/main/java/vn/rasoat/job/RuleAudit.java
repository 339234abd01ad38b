package vn.rasoat.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.rasoat.check.ExampleRunner;
import vn.rasoat.check.ExampleRunner.BlamedInExample;
import vn.rasoat.model.SourceException;
import vn.rasoat.rule.Examples.Example;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Looks for rules that get in each other's way. All rules are run over the failing examples of each: where another rule blames the
 * very cell that the example is about, one cause would be two findings; where the value that a rule proposes breaks another rule
 * or does not heal its own, the proposal is no help.
 */
final class RuleAudit {
    private final ExampleRunner runner;
    private final List<Rule> rules;
    private final Allowed allowed;
    private final Map<String, Conflict> found = new TreeMap<>();

    /** Tells which pairs of rules may blame the same cell. */
    interface Allowed {
        boolean together(String rule, String other);
    }

    /**
     * Two rules in conflict.
     *
     * @param kind {@code same-cell}, {@code fix-breaks} or {@code fix-fails}
     * @param rule the rule whose example shows it
     * @param other the other rule
     * @param example which failing example, from 1
     * @param place the cell, {@code row.field}
     */
    record Conflict(String kind, String rule, String other, int example, String place) {}

    RuleAudit(ExampleRunner runner, List<Rule> rules, Allowed allowed) {
        this.runner = runner;
        this.rules = List.copyOf(rules);
        this.allowed = allowed;
    }

    List<Conflict> run() throws RuleException, SourceException, IOException {
        for (Rule rule : rules) {
            List<Example> failing = rule.examples().fail();
            for (int i = 0; i < failing.size(); i++) {
                look(rule, failing.get(i), i + 1);
            }
        }
        return List.copyOf(found.values());
    }

    private void look(Rule rule, Example example, int number) throws RuleException, SourceException, IOException {
        List<BlamedInExample> all = runner.blamed(rules, rule, example);
        Set<String> own = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (BlamedInExample one : all) {
            known.add(one.toString());
            if (one.ruleId().equals(rule.id())) {
                own.add(place(one));
            }
        }
        for (BlamedInExample one : all) {
            if (!one.ruleId().equals(rule.id()) && own.contains(place(one))) {
                tell("same-cell", rule.id(), one.ruleId(), number, place(one));
            }
        }
        for (BlamedInExample one : all) {
            if (one.ruleId().equals(rule.id()) && !one.suggestion().isEmpty()) {
                followProposal(rule, example, number, one, known);
            }
        }
    }

    private void followProposal(Rule rule, Example example, int number, BlamedInExample proposed, Set<String> known)
            throws RuleException, SourceException, IOException {
        List<Map<String, String>> rows = new ArrayList<>(example.rows());
        Map<String, String> row = new LinkedHashMap<>(rows.get(proposed.row() - 1));
        if (row.containsKey(proposed.field())) {
            row.put(proposed.field(), proposed.suggestion());
        }
        rows.set(proposed.row() - 1, row);
        Example healed = new Example(rows, example.blamed(), example.suggestion(), example.why(), example.setting());
        for (BlamedInExample one : runner.blamed(rules, rule, healed)) {
            boolean sameCell = place(one).equals(place(proposed));
            if (one.ruleId().equals(rule.id()) && sameCell) {
                tell("fix-fails", rule.id(), rule.id(), number, place(one));
            } else if (!known.contains(one.toString()) && one.row() == proposed.row()) {
                tell("fix-breaks", rule.id(), one.ruleId(), number, place(one));
            }
        }
    }

    private void tell(String kind, String rule, String other, int number, String place) {
        if (!allowed.together(rule, other)) {
            found.putIfAbsent(kind + rule + other, new Conflict(kind, rule, other, number, place));
        }
    }

    private static String place(BlamedInExample one) {
        return one.row() + "." + one.field();
    }
}
