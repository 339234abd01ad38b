package vn.rasoat.check.kind.completeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code register-count}: the number of persons must be near the population register's count for the same unit. It needs a
 * register extract; without one it finds nothing.
 *
 * <p>Parameters: {@code lowest} and {@code highest}, the shares of the register's count between which the list must lie. The count
 * comes as the note {@value #NOTE} about the file.
 */
public final class RegisterCount implements CheckKind {
    /** The name of the note that holds the register's count of persons. */
    static final String NOTE = "register-count";

    @Override
    public String name() {
        return "register-count";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("rows", "register", "percent");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        double lowest = rule.check().number("lowest", -1);
        double highest = rule.check().number("highest", -1);
        if (lowest < 0 || highest < lowest) {
            throw new RuleException(
                    rule.id(), "check.lowest, check.highest: expected two shares of the register's count");
        }
        return new Near(lowest, highest);
    }

    private record Near(double lowest, double highest) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            long register = count(facts);
            if (register == 0 || (facts.rows() >= lowest * register && facts.rows() <= highest * register)) {
                return List.of();
            }
            long percent = Math.round(100.0 * facts.rows() / register);
            return List.of(new TableFinding(
                    0,
                    -1,
                    List.of(),
                    Explanation.blaming(-1)
                            .with(Map.of(
                                    "rows", Long.toString(facts.rows()),
                                    "register", Long.toString(register),
                                    "percent", Long.toString(percent)))));
        }

        private static long count(TableFacts facts) {
            List<String> note = facts.notes().getOrDefault(NOTE, List.of());
            boolean number = note.size() == 1 && note.get(0).matches("[0-9]{1,10}");
            return number ? Long.parseLong(note.get(0)) : 0;
        }
    }
}
