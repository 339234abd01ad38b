package vn.rasoat.check.kind.cross;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FoldedText;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code expiry-birthday}: an identity card expires on certain birthdays. Parameters: {@code field}, the expiry, and
 * {@code birth} (the rule's fields by default); {@code ages}; {@code unlimited}, the words for a card without expiry.
 */
final class ExpiryBirthday implements CheckKind {
    @Override
    public String name() {
        return "expiry-birthday";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        int birth = Slots.of(rule, binding, "birth", 1);
        String[] unlimited =
                rule.check().texts("unlimited").stream().map(FoldedText::fold).toArray(String[]::new);
        return new Check(
                Slots.of(rule, binding, "field", 0),
                birth,
                Parameters.integers(rule.check(), "ages"),
                unlimited,
                new BirthWitness(binding, birth));
    }

    private record Check(int field, int birth, int[] ages, String[] unlimited, BirthWitness witness)
            implements RowCheck {
        @Override
        public int judge(Row row) {
            int expiry = PackedDate.of(row.get(field));
            int born = PackedDate.of(row.get(birth));
            if (expiry == PackedDate.NONE || born == PackedDate.NONE) {
                return isUnlimited(row.get(field).cell().text())
                        ? Outcome.PASS
                        : Missing.outcome(row.get(field), row.get(birth));
            }
            if (!witness.believes(born)) {
                return Outcome.NOT_ASSESSABLE;
            }
            for (int age : ages) {
                if (may(PackedDate.plusYears(born, age), expiry)) {
                    return Outcome.PASS;
                }
            }
            return Outcome.fail();
        }

        private boolean isUnlimited(String text) {
            for (String words : unlimited) {
                if (FoldedText.hasWords(text, words)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the two can be the same day; a person of 29 February has a birthday on the 28th or on 1 March. */
        private static boolean may(int birthday, int expiry) {
            if (PackedDate.year(birthday) != PackedDate.year(expiry)) {
                return false;
            }
            int monthDay = birthday % 10_000;
            int other = expiry % 10_000;
            if (monthDay == 229) {
                return other == 228 || other == 229 || other == 301 || other == 200 || other == 0;
            }
            return open(monthDay / 100, other / 100) && open(monthDay % 100, other % 100);
        }

        private static boolean open(int a, int b) {
            return a == 0 || b == 0 || a == b;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            int born = PackedDate.of(row.get(birth));
            int from = PackedDate.year(born);
            String years = IntStream.of(ages)
                    .map(age -> from + age)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(", "));
            return Slots.explain(List.of(field), List.of(field, birth), Map.of("expected", years));
        }

        @Override
        public String toString() {
            return "ExpiryBirthday";
        }
    }
}
