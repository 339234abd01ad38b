package vn.rasoat.check.kind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code name-sex}: the name does not speak against the sex. Where the personal number is usable it has the last word: when it
 * agrees with the sex nothing is said, and when it does not the rule about the two says it. Parameters: {@code name}, {@code sex}
 * (the rule's fields by default); {@code needsId}, to speak only when a number elsewhere, or one that lost its zeros, agrees
 * with the name; and those of {@link NameHints}.
 */
final class NameSexKind implements CheckKind {
    @Override
    public String name() {
        return "name-sex";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Check(
                Slots.of(rule, binding, "name", 0),
                Slots.of(rule, binding, "sex", 1),
                binding.slot("so_dinh_danh"),
                binding.slot("ma_so_thue"),
                binding.slot("ma_so_bhxh"),
                NameHints.bind(rule.check(), binding),
                rule.check().flag("needsId"));
    }

    private record Check(int name, int sex, int id, int taxCode, int insurance, NameHints hints, boolean needsId)
            implements RowCheck {
        @Override
        public int judge(Row row) {
            Sex stated = Sex.of(row.get(sex));
            if (stated == Sex.NONE || row.get(name) instanceof Blank) {
                return Missing.outcome(row.get(name), row.get(sex));
            }
            Sex hint = hint(row);
            if (hint == Sex.NONE) {
                return Outcome.NOT_APPLICABLE;
            }
            if (!hint.against(stated)) {
                return Outcome.PASS;
            }
            if (TwelveDigits.of(row.get(id)) != null) {
                return byId(row) == stated ? Outcome.PASS : Outcome.NOT_APPLICABLE;
            }
            Sex elsewhere = byOtherNumber(row);
            return Outcome.passIf(needsId ? elsewhere != hint : elsewhere == stated);
        }

        private Sex hint(Row row) {
            String text = row.get(name).cell().text();
            Sex middle = hints.ofMiddle(text);
            return middle == Sex.NONE ? hints.ofGiven(text) : middle;
        }

        private Sex byId(Row row) {
            String digits = TwelveDigits.of(row.get(id));
            return digits == null ? Sex.NONE : TwelveDigits.sex(digits);
        }

        private Sex byOtherNumber(Row row) {
            String digits = TwelveDigits.of(row.get(taxCode));
            digits = digits == null ? TwelveDigits.of(row.get(insurance)) : digits;
            return digits == null ? TwelveDigits.sexDespiteLostZeros(row.get(id)) : TwelveDigits.sex(digits);
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Sex hint = hint(row);
            Map<String, String> arguments = Map.of("expected", hint.vi());
            Explanation said = Slots.explain(Slots.list(sex), List.of(name, id, taxCode, insurance), arguments);
            return byOtherNumber(row) == hint
                    ? new Explanation(said.blamed(), said.involved(), arguments, Map.of(sex, hint.vi()))
                    : said;
        }
    }
}
