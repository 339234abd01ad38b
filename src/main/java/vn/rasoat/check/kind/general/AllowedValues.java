package vn.rasoat.check.kind.general;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.KnownValues;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.Folding;

/**
 * {@code allowed-values}: a value must be one of a list. Case and blanks do not count unless {@code exact}. The only value of the
 * list that is one slip of the fingers away is proposed.
 *
 * <p>Parameters: {@code values}; {@code exact}.
 */
final class AllowedValues implements CheckKind {
    private static final int NAMED = 12;

    @Override
    public String name() {
        return "allowed-values";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("values");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> values = rule.check().texts("values");
        if (values.isEmpty()) {
            throw new RuleException(rule.id(), "check.values: expected a list of texts, found none");
        }
        KnownValues known = new KnownValues();
        values.forEach(known::add);
        return new Allowed(
                binding.onlySlot(rule),
                values,
                Set.copyOf(values),
                known,
                rule.check().flag("exact"));
    }

    private record Allowed(int slot, List<String> values, Set<String> texts, KnownValues known, boolean exact)
            implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!value.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            String text = value.cell().text();
            return Outcome.passIf(texts.contains(text) || (!exact && known.contains(text)));
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            String more = values.size() > NAMED ? ", …" : "";
            String named = String.join(", ", values.subList(0, Math.min(NAMED, values.size()))) + more;
            return Fields.blame(slot, value, proposal(value)).with(Map.of("values", named));
        }

        private String proposal(Value value) {
            String text = Folding.equalityKey(value.cell().text());
            List<String> near = values.stream()
                    .filter(each -> Folding.equalityKey(each).equals(text)
                            || NearTexts.isOneSlip(Folding.equalityKey(each), text))
                    .toList();
            return near.size() == 1 ? near.get(0) : "";
        }
    }
}
