package vn.rasoat.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Planner;
import vn.rasoat.check.kind.CheckKinds;
import vn.rasoat.mapping.Profile;
import vn.rasoat.mapping.Profile.ProfileField;
import vn.rasoat.rule.Contradiction;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Tells which lists a rule can run on, and which rules can run on none. */
final class RuleReach {
    private RuleReach() {}

    /**
     * A rule that never says anything.
     *
     * @param reason {@code kind}, {@code field}, {@code list} or {@code condition}
     * @param detail the kind or the fields that are not known
     */
    record Unreachable(String rule, String reason, String detail) {}

    /** The rules that can run on no list at all. */
    static List<Unreachable> unreachable(Toolbox tools, List<Rule> rules) throws RuleException {
        Set<String> kinds = CheckKinds.all().stream().map(kind -> kind.name()).collect(Collectors.toSet());
        List<Unreachable> out = new ArrayList<>();
        for (Rule rule : rules) {
            List<String> unknown = rule.allFields().stream()
                    .filter(field -> !field.equals("*")
                            && !field.equals(Planner.EVERY_COLUMN)
                            && tools.anyField(field).isEmpty())
                    .toList();
            if (!kinds.contains(rule.check().kind())) {
                out.add(new Unreachable(rule.id(), "kind", rule.check().kind()));
            } else if (!unknown.isEmpty()) {
                out.add(new Unreachable(rule.id(), "field", String.join(", ", unknown)));
            } else if (tools.profiles().all().stream().noneMatch(list -> chosen(rule, list) && canRun(rule, list))) {
                out.add(new Unreachable(rule.id(), "list", String.join(", ", rule.profiles())));
            } else if (rule.when().map(Contradiction::in).orElse(false)) {
                out.add(new Unreachable(rule.id(), "condition", ""));
            }
        }
        return out;
    }

    static boolean chosen(Rule rule, Profile profile) {
        return profile.rules().chooses(rule.id());
    }

    /** Whether a list of the kind can have the columns that the rule needs; any list can have any column. */
    static boolean canRun(Rule rule, Profile profile) {
        boolean meant = rule.profiles().isEmpty() || rule.profiles().contains(profile.id());
        Set<String> fields = profile.fields().stream().map(ProfileField::id).collect(Collectors.toSet());
        List<String> needed = new ArrayList<>(rule.fields());
        needed.remove("*");
        needed.remove(Planner.EVERY_COLUMN);
        boolean like = rule.appliesTo().isEmpty() || rule.appliesTo().stream().anyMatch(fields::contains);
        if (!rule.appliesTo().isEmpty() && !needed.isEmpty()) {
            needed.remove(0);
        }
        return meant && (fields.isEmpty() || (like && fields.containsAll(needed)));
    }
}
