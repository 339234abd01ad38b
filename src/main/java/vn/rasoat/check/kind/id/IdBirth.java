package vn.rasoat.check.kind.id;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.check.kind.common.TwelveDigits;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code id-birth}: digits 4 to 6 of the personal number agree with the birth year. Other cells decide which of the two stands
 * alone ({@link BirthYearWitness}). Parameters: {@code id}, {@code birth} (the rule's fields by default), {@code maxAge}, the
 * greatest age that is believed of the number, and those of {@link BirthYearWitness}. Cases: {@code century} when nothing but
 * the century differs.
 */
final class IdBirth implements CheckKind {
    @Override
    public String name() {
        return "id-birth";
    }

    @Override
    public List<String> cases() {
        return List.of("", "century");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected", "stated");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        int id = Slots.of(rule, binding, "id", 0);
        int birth = Slots.of(rule, binding, "birth", 1);
        return new Check(id, birth, TwelveDigits.latestDigit(binding), BirthYearWitness.bind(rule, binding, id));
    }

    private record Check(int id, int birth, int latestDigit, BirthYearWitness witness) implements RowCheck {
        @Override
        public int judge(Row row) {
            String digits = TwelveDigits.of(row.get(id), latestDigit);
            int stated = yearOf(row.get(birth));
            if (digits == null || stated == 0) {
                return Missing.outcome(row.get(id), row.get(birth));
            }
            int named = TwelveDigits.birthYear(digits);
            if (shortYear(row.get(birth))) {
                return Outcome.passIf(named % 100 == stated % 100);
            }
            if (named == stated) {
                return Outcome.PASS;
            }
            return Outcome.fail(named % 100 == stated % 100 ? 1 : 0);
        }

        private static int yearOf(Value value) {
            return value instanceof DateValue date && date.date().isPresent()
                    ? date.date().get().year()
                    : 0;
        }

        /** A year of two digits, of which the century is only a guess. */
        private static boolean shortYear(Value value) {
            return value instanceof DateValue date && date.form() == DateValue.Form.SHORT_YEAR;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            String digits = Objects.requireNonNull(TwelveDigits.of(row.get(id)));
            int named = TwelveDigits.birthYear(digits);
            int stated = yearOf(row.get(birth));
            boolean century = Outcome.caseIndex(outcome) == 1;
            int vote = witness.votesForId(row, named, stated, century);
            Map<String, String> arguments =
                    Map.of("expected", Integer.toString(named), "stated", Integer.toString(stated));
            List<Integer> blamed = vote == 0 ? List.of(birth, id) : List.of(vote > 0 ? birth : id);
            Explanation said = Slots.explain(blamed, witness.concerned(id, birth), arguments);
            return vote > 0 ? new Explanation(said.blamed(), said.involved(), arguments, proposal(row, named)) : said;
        }

        /** The same day in the year of the number, when that is a day. */
        private Map<Integer, String> proposal(Row row, int named) {
            DateValue date = (DateValue) row.get(birth);
            PartialDate old = date.date().orElseThrow();
            boolean real = !old.full() || PartialDate.isReal(named, old.month(), old.day());
            return real ? Map.of(birth, new PartialDate(named, old.month(), old.day()).display()) : Map.of();
        }
    }
}
