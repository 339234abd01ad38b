package vn.rasoat.check.kind.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails texts that cannot be an e-mail address. Parameter {@code slips}: mistyped domains and what they should be. Case
 * {@code slip}: only the domain is mistyped.
 */
final class EmailAddress implements CheckKind {
    private static final int SLIP = 1;
    private static final int LONGEST = 254;

    @Override
    public String name() {
        return "email";
    }

    @Override
    public List<String> cases() {
        return List.of("", "slip");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        Map<String, String> slips = new HashMap<>();
        rule.check()
                .parameters()
                .path("slips")
                .properties()
                .forEach(slip -> slips.put(slip.getKey(), slip.getValue().asText()));
        return new Bound(binding.onlySlot(rule), Map.copyOf(slips));
    }

    private record Bound(int slot, Map<String, String> slips) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!value.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            String text = value.cell().text();
            if (!isAddress(text)) {
                return Outcome.fail();
            }
            return slips.containsKey(domain(text)) ? Outcome.fail(SLIP) : Outcome.PASS;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            String text = value.cell().text();
            String right = slips.getOrDefault(domain(text), "");
            boolean slip = Outcome.caseIndex(outcome) == SLIP && !right.isEmpty();
            return Failures.of(slot, text, slip ? text.substring(0, text.lastIndexOf('@') + 1) + right : "");
        }

        private static String domain(String text) {
            return text.substring(text.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        }

        /** One at-sign with a name before it, a dotted domain behind it, no blank and no letter with marks. */
        private static boolean isAddress(String text) {
            int at = text.indexOf('@');
            int dot = text.lastIndexOf('.');
            if (at < 1
                    || at != text.lastIndexOf('@')
                    || dot < at + 2
                    || dot > text.length() - 3
                    || text.length() > LONGEST) {
                return false;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean doubled = c == '.' && (i + 1 == at || i == at + 1 || i == 0 || text.charAt(i - 1) == '.');
                if (c <= ' ' || c >= 0x7F || doubled || "\"(),:;<>[]\\".indexOf(c) >= 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
