package vn.rasoat.check.kind.general;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code text-pattern}: a whole text must match a regular expression (RE2: time grows with the text's length, whatever the
 * expression). A text of more than 10,000 letters matches nothing.
 *
 * <p>Parameters: {@code pattern}; {@code sample}, a text that matches, which messages may name.
 */
final class TextPattern implements CheckKind {
    private static final int LONGEST_PATTERN = 1000;
    private static final int LONGEST_TEXT = 10_000;

    @Override
    public String name() {
        return "text-pattern";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("sample");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        String text = rule.check().text("pattern");
        String sample = rule.check().optionalText("sample").orElse("");
        try {
            if (text.length() > LONGEST_PATTERN) {
                throw new RuleException(rule.id(), "check.pattern: longer than " + LONGEST_PATTERN);
            }
            Pattern pattern = Pattern.compile(text);
            if (!sample.isEmpty() && !pattern.matches(sample)) {
                throw new RuleException(rule.id(), "check.sample: does not match the pattern");
            }
            return new Matching(binding.onlySlot(rule), pattern, sample);
        } catch (PatternSyntaxException e) {
            throw new RuleException(rule.id(), "check.pattern: " + e.getMessage(), e);
        }
    }

    private record Matching(int slot, Pattern pattern, String sample) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!value.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            String text = value.cell().text();
            return Outcome.passIf(text.length() <= LONGEST_TEXT && pattern.matches(text));
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot).with(Map.of("sample", sample));
        }
    }
}
