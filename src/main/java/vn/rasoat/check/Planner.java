package vn.rasoat.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Plan.NotRun;
import vn.rasoat.check.Plan.NotRun.Reason;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.rule.Condition;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Makes the plan for a list: binds each rule that concerns it to the slots of its fields. */
public final class Planner {
    /** In place of a field: each column of the table in turn, also one of which no field is known. */
    public static final String EVERY_COLUMN = "**";

    private final Map<String, CheckKind> kinds;
    private final Conditions conditions;

    /** Compiles a rule's condition against the slots of a list. */
    public interface Conditions {
        RowCondition compile(String ruleId, Condition condition, Binding binding) throws RuleException;
    }

    /** A condition bound to slots. Pure. */
    public interface RowCondition {
        boolean holds(Row row);
    }

    /**
     * @param kinds the known kinds, by name
     * @param conditions compiles {@link Rule#when()}
     */
    public Planner(Map<String, CheckKind> kinds, Conditions conditions) {
        this.kinds = Map.copyOf(kinds);
        this.conditions = conditions;
    }

    /**
     * A plan without a register: what compares with one is not run.
     *
     * @param fields the fields that the list has, which become the slots
     * @param textFields those of them that rules about any text column run on
     * @throws RuleException when a rule's parameters are wrong
     */
    public Plan plan(
            List<Rule> rules, List<String> fields, Set<String> textFields, Binding.ProfileView profile, Context context)
            throws RuleException {
        return plan(rules, fields, textFields, profile, context, References.NONE, Optional.empty());
    }

    /**
     * As {@link #plan(List, List, Set, Binding.ProfileView, Context)}, for rules that look at other columns or at a register.
     *
     * @param references gives the values of columns elsewhere
     * @param register the fields of the register that the list is compared with; empty without one
     */
    public Plan plan(
            List<Rule> rules,
            List<String> fields,
            Set<String> textFields,
            Binding.ProfileView profile,
            Context context,
            References references,
            Optional<List<String>> register)
            throws RuleException {
        List<PlannedCheck> checks = new ArrayList<>();
        List<NotRun> notRun = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<NotRun> obstacle = obstacle(rule, fields, profile);
            if (obstacle.isPresent()) {
                notRun.add(obstacle.get());
                continue;
            }
            for (String field : targets(rule, fields, textFields)) {
                SlotBinding binding =
                        new SlotBinding(rule, field, fields, profile, context, references, register.orElse(List.of()));
                PlannedCheck planned = bind(checks.size(), rule, field, fields, binding);
                if (planned.check() instanceof RegisterCheck && register.isEmpty()) {
                    notRun.add(new NotRun(rule.id(), Reason.NEEDS_REGISTER, List.of()));
                } else {
                    checks.add(planned);
                }
            }
        }
        return new Plan(fields, checks, notRun);
    }

    private Optional<NotRun> obstacle(Rule rule, List<String> fields, Binding.ProfileView profile) {
        if (!kinds.containsKey(rule.check().kind())) {
            return Optional.of(new NotRun(
                    rule.id(), Reason.UNKNOWN_KIND, List.of(rule.check().kind())));
        }
        if (!rule.profiles().isEmpty() && !rule.profiles().contains(profile.id())) {
            return Optional.of(new NotRun(rule.id(), Reason.OTHER_PROFILE, rule.profiles()));
        }
        List<String> missing = new ArrayList<>(rule.fields());
        missing.removeAll(fields);
        missing.remove("*");
        missing.remove(EVERY_COLUMN);
        if (!rule.appliesTo().isEmpty()) {
            missing.remove(rule.fields().isEmpty() ? "" : rule.fields().get(0));
            if (rule.appliesTo().stream().noneMatch(fields::contains)) {
                missing.addAll(rule.appliesTo());
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new NotRun(rule.id(), Reason.FIELDS_MISSING, missing));
    }

    private static List<String> targets(Rule rule, List<String> fields, Set<String> textFields) {
        if (!rule.appliesTo().isEmpty()) {
            return rule.appliesTo().stream().filter(fields::contains).toList();
        }
        if (rule.fields().equals(List.of("*")) || rule.fields().equals(List.of(EVERY_COLUMN))) {
            return fields.stream().filter(textFields::contains).toList();
        }
        return List.of(rule.fields().isEmpty() ? "" : rule.fields().get(0));
    }

    private PlannedCheck bind(int index, Rule rule, String field, List<String> fields, Binding binding)
            throws RuleException {
        CheckKind kind = java.util.Objects.requireNonNull(kinds.get(rule.check().kind()));
        BoundCheck check = kind.bind(rule, binding);
        if (rule.when().isPresent()) {
            check = ConditionalCheck.wrap(
                    rule, check, conditions.compile(rule.id(), rule.when().get(), binding));
        }
        return new PlannedCheck(index, rule, field, fields.indexOf(field), kind, check);
    }

    private record SlotBinding(
            Rule rule,
            String field,
            List<String> fields,
            ProfileView profile,
            Context context,
            References references,
            List<String> register)
            implements Binding {
        @Override
        public Optional<KnownValues> values(References.Reference to) {
            return references.values(to);
        }

        @Override
        public int registerSlot(String name) {
            return register.indexOf(meant(name));
        }

        @Override
        public int slot(String name) {
            return fields.indexOf(meant(name));
        }

        /** The field that takes the place of the rule's first one when the rule is about several like fields. */
        private String meant(String name) {
            boolean first =
                    !rule.fields().isEmpty() && name.equals(rule.fields().get(0));
            return first ? field : name;
        }

        @Override
        public int onlySlot(Rule of) throws RuleException {
            if (field.isEmpty()) {
                throw new RuleException(of.id(), "names no field, but its kind needs one");
            }
            return fields.indexOf(field);
        }

        @Override
        public LocalDate asOf() {
            return context.asOf();
        }
    }
}
