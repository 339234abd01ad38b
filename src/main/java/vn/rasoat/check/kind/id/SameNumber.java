package vn.rasoat.check.kind.id;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.check.kind.common.TwelveDigits;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code same-number}: a number stands in another column too. Parameters: {@code first}, {@code second} (the rule's fields by
 * default); {@code part}: {@code whole} for a personal number of twelve digits in both, {@code last-ten} for the social insurance
 * code at the end of the first, a card.
 */
final class SameNumber implements CheckKind {
    private static final int TEN = 10;
    private static final int CARD = 15;

    private enum Part {
        WHOLE,
        LAST_TEN
    }

    @Override
    public String name() {
        return "same-number";
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        int first = Slots.of(rule, binding, "first", 0);
        int second = Slots.of(rule, binding, "second", 1);
        return rule.check().choice("part", Part.class) == Part.WHOLE
                ? new Whole(first, second, binding.slot("ngay_sinh"), binding.slot("gioi_tinh"))
                : new LastTen(first, second);
    }

    private record Whole(int first, int second, int birth, int sex) implements RowCheck {
        @Override
        public int judge(Row row) {
            String a = TwelveDigits.of(row.get(first));
            String b = TwelveDigits.of(row.get(second));
            if (row.get(first) instanceof Blank || row.get(second) instanceof Blank || b == null) {
                return Outcome
                        .NOT_APPLICABLE; // another form of number, which is right in its way or reported by another
                // rule
            }
            return a == null ? Outcome.NOT_ASSESSABLE : Outcome.passIf(a.equals(b));
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            String a = TwelveDigits.of(row.get(first));
            String b = TwelveDigits.of(row.get(second));
            int conflicts = conflicts(row, a) - conflicts(row, b);
            List<Integer> both = List.of(second, first);
            List<Integer> blamed = conflicts == 0 ? both : List.of(conflicts < 0 ? second : first);
            Map<Integer, String> proposed = conflicts < 0 && conflicts(row, a) == 0 && a != null
                    ? Map.of(second, a)
                    : conflicts > 0 && conflicts(row, b) == 0 && b != null ? Map.of(first, b) : Map.of();
            Explanation said = Slots.explain(blamed, List.of(first, second, birth, sex), Map.of());
            return new Explanation(said.blamed(), said.involved(), said.arguments(), proposed);
        }

        /** How many of birth year and sex in the row the number contradicts. */
        private int conflicts(Row row, @Nullable String digits) {
            if (digits == null) {
                return 0;
            }
            int born = PackedDate.of(row.get(birth));
            boolean otherYear = born != PackedDate.NONE && PackedDate.year(born) != TwelveDigits.birthYear(digits);
            return (otherYear ? 1 : 0) + (TwelveDigits.sex(digits).against(Sex.of(row.get(sex))) ? 1 : 0);
        }
    }

    private record LastTen(int first, int second) implements RowCheck {
        @Override
        public int judge(Row row) {
            String card = normal(row.get(first));
            String code = normal(row.get(second));
            if (card == null || code == null) {
                return Missing.outcome(row.get(first), row.get(second));
            }
            if ((card.length() != CARD && card.length() != TEN) || code.length() != TEN) {
                return Outcome.NOT_APPLICABLE; // one of the two holds the personal number, which replaces both
            }
            return Outcome.passIf(card.regionMatches(card.length() - TEN, code, 0, TEN));
        }

        private static @Nullable String normal(Value value) {
            if (!(value instanceof IdentifierValue identifier)) {
                return null;
            }
            return switch (identifier.form()) {
                case VALID, DECORATED, PERSONAL_ID -> identifier.normal();
                default -> null;
            };
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return Explanation.blaming(first, second);
        }
    }
}
