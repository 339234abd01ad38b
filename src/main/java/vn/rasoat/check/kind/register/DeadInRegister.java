package vn.rasoat.check.kind.register;

import java.util.HashMap;
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
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.rule.Rule;

/**
 * {@code register-dead}: the register says that the person has died, and the list has them as alive. Parameters: {@code dead}, the
 * codes of {@code trang_thai} that say so.
 */
final class DeadInRegister implements CheckKind {
    @Override
    public String name() {
        return "register-dead";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("registerName", "registerId", "registerBirth", "registerPlace", "registerDeath");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) throws vn.rasoat.rule.RuleException {
        return new Check(
                Sides.of(binding),
                new Life(binding.slot("trang_thai"), binding.slot("ngay_chet")),
                new Life(binding.registerSlot("trang_thai"), binding.registerSlot("ngay_chet")),
                Set.copyOf(rule.check().texts("dead")));
    }

    private record Life(int status, int death) {
        boolean isKnown(Row row) {
            return row.get(status).present() || row.get(death).present();
        }

        boolean isDead(Row row, Set<String> dead) {
            return row.get(death).present()
                    || (row.get(status) instanceof CodedValue code && dead.contains(code.code()));
        }
    }

    private record Check(Sides sides, Life ours, Life theirs, Set<String> dead) implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            boolean sure =
                    match.byNumber() || (match.kind() == Kind.LINKED && sides.sameNameAndBirth(row, match.person()));
            if (!sure || !theirs.isKnown(match.person())) {
                return Outcome.NOT_APPLICABLE;
            }
            if (match.idHeldByOther() && match.byNumber()) {
                return Outcome.NOT_ASSESSABLE;
            }
            return Outcome.passIf(!theirs.isDead(match.person(), dead) || ours.isDead(row, dead));
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            Map<String, String> words = new HashMap<>(sides.words(match.person()));
            words.put("registerDeath", Sides.text(match.person().get(theirs.death)));
            String status = Sides.text(match.person().get(theirs.status));
            return sides.blaming(ours.status, words, match.byNumber() ? status : "");
        }
    }
}
