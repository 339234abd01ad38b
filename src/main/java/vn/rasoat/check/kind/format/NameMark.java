package vn.rasoat.check.kind.format;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FormCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.NameFlag;
import vn.rasoat.text.TextFault;

/**
 * Fails names whose writing shows one of the given flags, unless it shows another that says more. Parameters: {@code flags} and
 * {@code unless} (lists of {@link NameFlag}), {@code faults} and {@code unlessFaults} (lists of {@link TextFault}),
 * {@code trim} (propose the name without the signs and digits at its ends).
 */
final class NameMark implements CheckKind {
    @Override
    public String name() {
        return "name-mark";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("word", "words", "raw");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(
                binding.onlySlot(rule),
                flagBits(Failures.choices(rule, "flags", NameFlag.class)),
                flagBits(Failures.choices(rule, "unless", NameFlag.class)),
                TextFaults.bits(rule, "faults"),
                TextFaults.bits(rule, "unlessFaults"),
                rule.check().flag("trim"));
    }

    private static int flagBits(Set<NameFlag> flags) {
        return flags.stream().mapToInt(NameValue::bit).reduce(0, (a, b) -> a | b);
    }

    private record Bound(int slot, int flags, int unless, int faults, int unlessFaults, boolean trim)
            implements FormCheck {
        @Override
        public int judge(Value value) {
            if (!value.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            int found = value.cell().faults();
            if ((found & faults) != 0) {
                return Outcome.fail();
            }
            if (!(value instanceof NameValue name)) {
                return faults == 0 ? Outcome.NOT_APPLICABLE : Outcome.PASS;
            }
            return Outcome.passIf(!name.hasAny(flags) || name.hasAny(unless) || (found & unlessFaults) != 0);
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            String text = value.cell().text();
            boolean repaired = (value.cell().faults() & faults) != 0;
            String proposal = repaired ? text : trim ? trimmed(text) : "";
            Explanation blame = Failures.of(slot, repaired ? value.cell().raw() : text, proposal);
            return value instanceof NameValue name
                    ? blame.with(Map.of(
                            "word",
                            name.odd(),
                            "words",
                            "" + name.words(),
                            "raw",
                            value.cell().raw()))
                    : blame.with(
                            Map.of("word", "", "words", "", "raw", value.cell().raw()));
        }

        /** The name without what is no letter at its ends; a dot or combining mark at the end stays. */
        private static String trimmed(String text) {
            int from = 0;
            int to = text.length();
            while (from < to && !Character.isLetter(text.charAt(from))) {
                from++;
            }
            while (to > from && !belongs(text.charAt(to - 1))) {
                to--;
            }
            String inner = text.substring(from, to);
            return inner.chars().allMatch(c -> belongs((char) c) || " '’‘ʼ-.".indexOf(c) >= 0) ? inner : "";
        }

        private static boolean belongs(char c) {
            return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }
    }
}
