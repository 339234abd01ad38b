package vn.rasoat.check.kind.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.DateValue.Form;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails dates that, whatever their unknown parts, lie outside limits. Parameters: {@code earliest} and {@code latest}, ISO dates;
 * {@code latest} may be {@code as-of}, the reference date.
 */
final class DateLimits implements CheckKind {
    @Override
    public String name() {
        return "date-limits";
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        int earliest = limit(rule, binding, "earliest").map(day -> packed(day)).orElse(0);
        int latest = limit(rule, binding, "latest").map(day -> packed(day)).orElse(Integer.MAX_VALUE);
        return new Bound(binding.onlySlot(rule), earliest, latest);
    }

    private static Optional<LocalDate> limit(Rule rule, Binding binding, String name) throws RuleException {
        Optional<String> text = rule.check().optionalText(name);
        if (text.isPresent() && text.get().equals("as-of")) {
            return Optional.of(binding.asOf());
        }
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new RuleException(rule.id(), "check." + name + ": expected an ISO date or as-of", e);
        }
    }

    private static int packed(LocalDate day) {
        return PartialDate.of(day).packed();
    }

    private record Bound(int slot, int earliest, int latest) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof DateValue date)) {
                return Outcome.NOT_APPLICABLE;
            }
            if (date.date().isEmpty() || date.form() == Form.SERIAL || date.form() == Form.SHORT_YEAR) {
                return Outcome.NOT_ASSESSABLE;
            }
            int packed = date.date().get().packed();
            // unknown parts count as the limit's own: a year alone is over a limit only when its year is
            boolean early = packed + unknownPart(packed, 1231) < earliest;
            return Outcome.passIf(!early && packed <= latest);
        }

        /** What stands for the unknown parts at the end of a period: at most 31 December. */
        private static int unknownPart(int packed, int lastDay) {
            if (packed % 10_000 == 0) {
                return lastDay;
            }
            return packed % 100 == 0 ? 31 : 0;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot);
        }
    }
}
