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
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code name-sex}: the name does not speak against the sex. Where the personal number is usable and disagrees with the sex, the
 * rule about the two says it; where it agrees, a middle word against both is case {@code name-alone}, and the name is blamed,
 * except in groups that use the word otherwise. Parameters: {@code name}, {@code sex}
 * (the rule's fields by default); {@code needsId}, to speak only when a number elsewhere, or one that lost its zeros, agrees
 * with the name; and those of {@link NameHints}.
 */
final class NameSexKind implements CheckKind {
    private static final int NAME_ALONE = 1;
    private static final String KINH = "01";

    @Override
    public String name() {
        return "name-sex";
    }

    @Override
    public List<String> cases() {
        return List.of("", "name-alone");
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
                binding.slot("dan_toc"),
                NameHints.bind(rule.check(), binding),
                rule.check().flag("needsId"));
    }

    private record Check(
            int name, int sex, int id, int taxCode, int insurance, int group, NameHints hints, boolean needsId)
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
                return byId(row) == stated ? againstBoth(row) : Outcome.NOT_APPLICABLE;
            }
            Sex elsewhere = byOtherNumber(row);
            return Outcome.passIf(needsId ? elsewhere != hint : elsewhere == stated);
        }

        /** The name alone against sex and ID: worth a look unless the person's group has men and women of such names. */
        private int againstBoth(Row row) {
            if (needsId || hints.ofMiddle(row.get(name).cell().text()) == Sex.NONE) {
                return Outcome.PASS;
            }
            boolean otherGroup =
                    row.get(group) instanceof CodedValue coded && !coded.code().equals(KINH);
            return otherGroup ? Outcome.PASS : Outcome.fail(NAME_ALONE);
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
            if (Outcome.caseIndex(outcome) == NAME_ALONE) {
                return Slots.explain(Slots.list(name), List.of(sex, id), arguments);
            }
            Explanation said = Slots.explain(Slots.list(sex), List.of(name, id, taxCode, insurance), arguments);
            return byOtherNumber(row) == hint
                    ? new Explanation(said.blamed(), said.involved(), arguments, Map.of(sex, hint.vi()))
                    : said;
        }
    }
}
