package vn.rasoat.check.kind.register;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code register-residence}: by the register the person's temporary residence has ended. Parameter {@code kinds}: the codes of
 * {@code loai_cu_tru} that end.
 */
final class ResidenceEnded implements CheckKind {
    @Override
    public String name() {
        return "register-residence";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("register", "until");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Check(
                Sides.of(binding),
                binding.slot("loai_cu_tru"),
                binding.registerSlot("loai_cu_tru"),
                binding.registerSlot("ngay_ket_thuc"),
                Set.copyOf(rule.check().texts("kinds")),
                binding.asOf());
    }

    private record Check(Sides sides, int slot, int kind, int end, Set<String> kinds, java.time.LocalDate asOf)
            implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            boolean temporary = match.person().get(kind) instanceof CodedValue code && kinds.contains(code.code());
            if (!match.byNumber()
                    || match.idHeldByOther()
                    || !temporary
                    || !(match.person().get(end) instanceof DateValue until)
                    || until.date().isEmpty()) {
                return Outcome.NOT_APPLICABLE;
            }
            return Outcome.passIf(!until.date().get().latest().isBefore(asOf));
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            return sides.blaming(
                    slot,
                    Map.of(
                            "register", Sides.text(match.person().get(kind)),
                            "until", Sides.text(match.person().get(end))),
                    "");
        }
    }
}
