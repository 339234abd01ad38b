package vn.rasoat.check.kind.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Match.Kind;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.Row;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code register-candidates}: people of the register may be meant, but it is not sure enough to act on. They are listed; nothing
 * is ever proposed. Parameters: {@code fewest} and {@code most}, how many there are; {@code listed}, how many are named at most.
 */
final class Candidates implements CheckKind {
    private static final int MANY = 1_000_000;

    @Override
    public String name() {
        return "register-candidates";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("candidates", "count", "evidence", "percent");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Check(
                Sides.of(binding),
                rule.check().integer("fewest", 1),
                rule.check().integer("most", MANY),
                rule.check().integer("listed", 5));
    }

    private record Check(Sides sides, int fewest, int most, int listed) implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            if (match.kind() != Kind.UNCERTAIN) {
                return match.kind() == Kind.NONE ? Outcome.NOT_APPLICABLE : Outcome.PASS;
            }
            int people = match.candidates().size();
            return people >= fewest && people <= most ? Outcome.fail() : Outcome.NOT_APPLICABLE;
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            Map<String, String> words = new HashMap<>(Sides.evidence(match));
            words.put("count", Integer.toString(match.candidates().size()));
            words.put(
                    "candidates",
                    match.candidates().stream()
                            .limit(listed)
                            .map(each -> sides.line(each.person()) + " (" + Sides.percent(each.probability()) + " %)")
                            .collect(Collectors.joining("; ")));
            return sides.blaming(sides.id(), words, "");
        }
    }
}
