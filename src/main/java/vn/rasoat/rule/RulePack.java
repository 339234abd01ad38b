package vn.rasoat.rule;

import java.util.List;

/**
 * A set of rules that are kept, versioned and signed together.
 *
 * @param id the folder's name below {@code rules/packs/}
 * @param version grows with every change of a rule
 * @param title the pack's name for people
 * @param rules the rules, by id
 */
public record RulePack(String id, String version, LocalText title, List<Rule> rules) {
    public RulePack {
        rules = List.copyOf(rules);
    }
}
