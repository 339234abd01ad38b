package vn.rasoat.check.kind.cross;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.NameHints;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.check.kind.common.TwelveDigits;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.NameFlag;

/**
 * {@code name-sex}: the name does not speak against the sex. When the personal number names the sex of the column the name stands
 * alone, which is the case {@code name}; when it names the other, the rule about the two says so. Parameters: {@code name},
 * {@code sex} (the rule's fields by default); {@code needsId}, to speak only when a number agrees with the name; and those of
 * {@link NameHints}. Cases: the unnamed one, {@code name}.
 */
final class NameSexKind implements CheckKind {
    private static final int SEX = 0;
    private static final int NAME_ALONE = 1;
    /** Notes, titles or a second person in the cell, which another rule reports. */
    private static final int MORE_THAN_A_NAME =
            NameValue.bit(NameFlag.SYMBOL) | NameValue.bit(NameFlag.TITLE_OR_NOTE) | NameValue.bit(NameFlag.TOO_LONG);

    @Override
    public String name() {
        return "name-sex";
    }

    @Override
    public List<String> cases() {
        return List.of("", "name");
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
                TwelveDigits.latestDigit(binding),
                binding.slot("ma_so_thue"),
                binding.slot("ma_so_bhxh"),
                NameHints.bind(rule.check(), binding),
                rule.check().flag("needsId"));
    }

    private record Check(
            int name, int sex, int id, int latestDigit, int taxCode, int insurance, NameHints hints, boolean needsId)
            implements RowCheck {
        @Override
        public int judge(Row row) {
            Sex stated = Sex.of(row.get(sex));
            if (stated == Sex.NONE || row.get(name) instanceof Blank) {
                return Missing.outcome(row.get(name), row.get(sex));
            }
            if (row.get(name) instanceof NameValue written && written.hasAny(MORE_THAN_A_NAME)) {
                return Outcome.NOT_ASSESSABLE;
            }
            Sex hint = hint(row);
            if (hint == Sex.NONE) {
                return Outcome.NOT_APPLICABLE;
            }
            if (!hint.against(stated)) {
                return Outcome.PASS;
            }
            Sex numbered = byNumber(row);
            if (needsId) {
                return Outcome.passIf(numbered != hint);
            }
            if (numbered == stated) {
                return Outcome.fail(NAME_ALONE);
            }
            boolean saidByIdRule = TwelveDigits.of(row.get(id), latestDigit) != null;
            return saidByIdRule ? Outcome.NOT_APPLICABLE : Outcome.fail(SEX);
        }

        private Sex hint(Row row) {
            String text = row.get(name).cell().text();
            Sex middle = hints.ofMiddle(text);
            return middle == Sex.NONE ? hints.ofGiven(text) : middle;
        }

        /** The sex that a personal number names: the row's own, one in another column, or one that lost its zeros. */
        private Sex byNumber(Row row) {
            String digits = TwelveDigits.of(row.get(id), latestDigit);
            digits = digits == null ? TwelveDigits.of(row.get(taxCode), latestDigit) : digits;
            digits = digits == null ? TwelveDigits.of(row.get(insurance), latestDigit) : digits;
            return digits == null ? TwelveDigits.sexDespiteLostZeros(row.get(id)) : TwelveDigits.sex(digits);
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Sex hint = hint(row);
            Map<String, String> arguments = Map.of("expected", hint.vi());
            boolean nameAlone = Outcome.caseIndex(outcome) == NAME_ALONE;
            List<Integer> concerned = List.of(name, sex, id, taxCode, insurance);
            Explanation said = Slots.explain(List.of(nameAlone ? name : sex), concerned, arguments);
            return byNumber(row) == hint
                    ? new Explanation(said.blamed(), said.involved(), arguments, Map.of(sex, hint.vi()))
                    : said;
        }
    }
}
