package vn.rasoat.check.kind.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;

/**
 * {@code register-date}: the birth date of the person with the row's ID is another in the register. A date of which parts are
 * unknown agrees when the known parts do. Cases: {@code swapped} (day and month), {@code day-month} (day or month), {@code year},
 * {@code other} (more than that) and {@code corrected}: the row has the year that the ID was made with, and the register another,
 * corrected later while the number was kept (NĐ 70/2024/NĐ-CP art. 11).
 */
final class DateDiffers implements CheckKind {
    private static final int SWAPPED = 0;
    private static final int DAY_MONTH = 1;
    private static final int YEAR = 2;
    private static final int OTHER = 3;
    private static final int CORRECTED = 4;
    private static final int SAME = -1;

    @Override
    public String name() {
        return "register-date";
    }

    @Override
    public List<String> cases() {
        return List.of("swapped", "day-month", "year", "other", "corrected");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("register", "registerName");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) {
        return new Check(Sides.of(binding));
    }

    private record Check(Sides sides) implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            int ours = (int) row.get(sides.birth()).key();
            int theirs = (int) match.person().get(sides.theirBirth()).key();
            if (!match.byNumber() || !row.get(sides.birth()).present() || theirs == 0) {
                return Outcome.NOT_APPLICABLE;
            }
            if (ours == 0 || match.idHeldByOther()) {
                return Outcome.NOT_ASSESSABLE;
            }
            int difference = difference(ours, theirs);
            if (difference == SAME) {
                return Outcome.PASS;
            }
            return Outcome.fail(
                    difference != SWAPPED && difference != DAY_MONTH && corrected(row, ours, theirs)
                            ? CORRECTED
                            : difference);
        }

        /** Dates as {@code yyyymmdd} with zeros for unknown parts. */
        private static int difference(int a, int b) {
            int day = a % 100;
            int month = a / 100 % 100;
            int otherDay = b % 100;
            int otherMonth = b / 100 % 100;
            boolean year = a / 10_000 == b / 10_000;
            boolean days = day == otherDay || day == 0 || otherDay == 0;
            boolean months = month == otherMonth || month == 0 || otherMonth == 0;
            if (year) {
                boolean swapped = day == otherMonth && month == otherDay;
                return days && months ? SAME : swapped ? SWAPPED : DAY_MONTH;
            }
            return days && months ? YEAR : OTHER;
        }

        private boolean corrected(Row row, int ours, int theirs) {
            return row.get(sides.id()) instanceof PersonalId id
                    && id.usable()
                    && id.birthYear() == ours / 10_000
                    && id.birthYear() != theirs / 10_000;
        }

        @Override
        public boolean comparesValues() {
            return true;
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            Value theirs = match.person().get(sides.theirBirth());
            Map<String, String> words = new HashMap<>();
            words.put("register", Sides.text(theirs));
            words.put("registerName", Sides.text(match.person().get(sides.theirName())));
            return sides.blaming(sides.birth(), words, Sides.text(theirs));
        }
    }
}
