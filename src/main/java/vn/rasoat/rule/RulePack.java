package vn.rasoat.rule;

import java.util.List;
import vn.rasoat.model.LocalText;

/**
 * A set of rules that are kept, versioned and signed together.
 *
 * @param id the folder's name below {@code rules/packs/}
 * @param version grows with every change of a rule
 * @param title the pack's name for people
 * @param rules the rules that run, by id
 * @param changes what an office has decided about rules of the pack
 */
public record RulePack(String id, String version, LocalText title, List<Rule> rules, List<RuleChange> changes) {
    public RulePack {
        rules = List.copyOf(rules);
        changes = List.copyOf(changes);
    }
}
