package vn.rasoat.check;

import java.util.List;
import java.util.Set;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** A kind of check, which rules choose by name and give parameters to. All kinds are listed in {@code kind.CheckKinds}. */
public interface CheckKind {
    /** The name in rule files. */
    String name();

    /** The names of the cases that a failure may be, in the order of their indexes; one unnamed case by default. */
    default List<String> cases() {
        return List.of("");
    }

    /** The argument names that messages of this kind may use besides field ids. */
    default Set<String> arguments() {
        return Set.of();
    }

    /**
     * Binds a rule to a table's fields. Fails here, not on row 40,000, when the rule's parameters are wrong.
     *
     * @param rule the rule, all of whose {@link Rule#fields()} the table has
     */
    BoundCheck bind(Rule rule, Binding binding) throws RuleException;
}
