package vn.rasoat.check.kind.register;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterCount;
import vn.rasoat.check.RegisterListCheck;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code register-share}: too few rows of the list can be found in the register by their ID. Parameter {@code least}: the share
 * that is enough, 0 to 1.
 */
final class LinkableShare implements CheckKind {
    @Override
    public String name() {
        return "register-share";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("percent", "rows", "agreeing", "differing", "unlinked");
    }

    @Override
    public RegisterListCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Check(rule.check().number("least", 1));
    }

    private record Check(double least) implements RegisterListCheck {
        @Override
        public int judge(RegisterCount count) {
            return count.rows() == 0 ? Outcome.NOT_APPLICABLE : Outcome.passIf(count.linkableShare() >= least);
        }

        @Override
        public Explanation explain(RegisterCount count, int outcome) {
            return Explanation.blaming(-1)
                    .with(Map.of(
                            "percent", Long.toString((long) Math.floor(count.linkableShare() * 100)),
                            "rows", Long.toString(count.rows()),
                            "agreeing", Long.toString(count.agreeing()),
                            "differing", Long.toString(count.differing()),
                            "unlinked", Long.toString(count.rows() - count.linked())));
        }
    }
}
