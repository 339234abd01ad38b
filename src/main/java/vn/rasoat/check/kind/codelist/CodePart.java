package vn.rasoat.check.kind.codelist;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.CodedValue.Match;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code code-part}: a part of an identifier is itself a code of a closed list. A column of such codes alone is judged as a whole.
 *
 * <p>Parameters: {@code length}, the length of the identifiers that have the part; {@code from} and {@code to}, its first and last
 * character, counted from 1; {@code file}, the file of the knowledge whose column {@code code} lists what it may be.
 */
public final class CodePart implements CheckKind {
    @Override
    public String name() {
        return "code-part";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("part");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        int from = spec.integer("from") - 1;
        int to = spec.integer("to");
        int length = spec.integer("length");
        if (from < 0 || to <= from || to > length) {
            throw new RuleException(rule.id(), "check: expected 1 <= from <= to <= length");
        }
        Set<String> values = binding.context().knowledge().csv(spec.text("file")).stream()
                .map(line -> line.getField("code"))
                .collect(Collectors.toUnmodifiableSet());
        return new Part(binding.onlySlot(rule), length, from, to, values);
    }

    private record Part(int slot, int length, int from, int to, Set<String> values) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (value instanceof CodedValue coded) {
                return Outcome.passIf(coded.match() != Match.UNKNOWN);
            }
            if (!(value instanceof IdentifierValue identifier)) {
                return Outcome.NOT_APPLICABLE;
            }
            boolean readable = identifier.form() == IdentifierValue.Form.VALID
                    || identifier.form() == IdentifierValue.Form.DECORATED;
            if (!readable) {
                return Outcome.NOT_ASSESSABLE;
            }
            if (identifier.normal().length() != length) {
                return Outcome.NOT_APPLICABLE;
            }
            return Outcome.passIf(values.contains(identifier.normal().substring(from, to)));
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot).with(Map.of("part", part(value)));
        }

        private String part(Value value) {
            return value instanceof IdentifierValue identifier
                    ? identifier.normal().substring(from, to)
                    : value.cell().text();
        }
    }
}
