package vn.rasoat.check.kind.register;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Match.Kind;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.Row;
import vn.rasoat.rule.Rule;

/** {@code register-cancelled}: the register says that the row's ID was cancelled when the person was given another. */
final class CancelledNumber implements CheckKind {
    @Override
    public String name() {
        return "register-cancelled";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("registerId", "registerName", "registerBirth", "registerPlace");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) {
        return new Check(Sides.of(binding));
    }

    private record Check(Sides sides) implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            return match.kind() == Kind.ID
                    ? Outcome.PASS
                    : match.kind() == Kind.CANCELLED_ID ? Outcome.fail() : Outcome.NOT_APPLICABLE;
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            Map<String, String> words = sides.words(match.person());
            return sides.blaming(sides.id(), words, words.getOrDefault("registerId", ""));
        }
    }
}
