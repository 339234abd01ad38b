package vn.rasoat.check.kind.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterCount;
import vn.rasoat.check.RegisterListCheck;
import vn.rasoat.check.Row;
import vn.rasoat.rule.Rule;

/** {@code register-missing}: people whom the register has in the list's target group and the list lacks, each a finding. */
final class MissingPeople implements CheckKind {
    @Override
    public String name() {
        return "register-missing";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("registerId", "registerName", "registerBirth", "registerPlace");
    }

    @Override
    public RegisterListCheck bind(Rule rule, Binding binding) {
        return new Check(Sides.of(binding));
    }

    private record Check(Sides sides) implements RegisterListCheck {
        @Override
        public int judge(RegisterCount count) {
            return count.expected() == 0 ? Outcome.NOT_APPLICABLE : Outcome.passIf(count.missing() == 0);
        }

        @Override
        public boolean listsMissing() {
            return true;
        }

        @Override
        public Explanation explain(RegisterCount count, int outcome) {
            return Explanation.blaming(-1);
        }

        @Override
        public Explanation explainMissing(Row person) {
            return new Explanation(List.of(-1), List.of(), Map.copyOf(sides.words(person)), Map.of());
        }
    }
}
