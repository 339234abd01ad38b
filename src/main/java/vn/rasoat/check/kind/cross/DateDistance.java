package vn.rasoat.check.kind.cross;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code date-distance}: one date comes before another, at a distance. Parameters: {@code first}, {@code second} (the rule's fields
 * by default); {@code strict} when the same day is wrong too; {@code minYears} with {@code minUntil}, the day from which the
 * minimum no longer holds; {@code maxYears}; {@code maxDays} with {@code lateSince}, the first date from which the maximum of
 * days holds; {@code lateBlamed}, the fields blamed for a distance too long. Cases: {@code before} (the second comes first),
 * {@code early} (the distance is too short), {@code late} (too long).
 */
final class DateDistance implements CheckKind {
    private static final int BEFORE = 0;
    private static final int EARLY = 1;
    private static final int LATE = 2;

    @Override
    public String name() {
        return "date-distance";
    }

    @Override
    public List<String> cases() {
        return List.of("before", "early", "late");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("first", "second", "days", "years", "limit");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        int first = Slots.of(rule, binding, "first", 0);
        int second = Slots.of(rule, binding, "second", 1);
        List<Integer> lateBlamed = Slots.present(binding, rule.check().texts("lateBlamed"));
        return new Check(first, second, Limits.of(rule.check()), lateBlamed, new BirthWitness(binding, first));
    }

    private record Limits(boolean strict, int minYears, int minUntil, int maxYears, int maxDays, int lateSince) {
        static Limits of(CheckSpec spec) throws RuleException {
            return new Limits(
                    spec.flag("strict"),
                    spec.integer("minYears", 0),
                    Parameters.day(spec, "minUntil"),
                    spec.integer("maxYears", 0),
                    spec.integer("maxDays", 0),
                    Parameters.day(spec, "lateSince"));
        }

        int judge(int first, int second) {
            if (before(first, second)) {
                return Outcome.fail(BEFORE);
            }
            if (early(first, second)) {
                return Outcome.fail(EARLY);
            }
            return late(first, second) ? Outcome.fail(LATE) : Outcome.PASS;
        }

        boolean before(int first, int second) {
            int firstDay = PackedDate.earliest(first);
            int lastDay = PackedDate.latest(second);
            return lastDay < firstDay || (strict && first == second && PackedDate.full(first));
        }

        boolean early(int first, int second) {
            int last = PackedDate.latest(second);
            return minYears > 0
                    && (minUntil == PackedDate.NONE || last < minUntil)
                    && last < PackedDate.plusYears(PackedDate.earliest(first), minYears);
        }

        boolean late(int first, int second) {
            int from = PackedDate.latest(first);
            int to = PackedDate.earliest(second);
            boolean tooManyYears = maxYears > 0 && to > PackedDate.plusYears(from, maxYears);
            return tooManyYears || (maxDays > 0 && PackedDate.earliest(first) >= lateSince && days(from, to) > maxDays);
        }

        static int days(int from, int to) {
            return PackedDate.epochDay(to) - PackedDate.epochDay(from);
        }

        int limit(int caseIndex) {
            return caseIndex == EARLY ? minYears : maxYears > 0 ? maxYears : maxDays;
        }
    }

    private record Check(int first, int second, Limits limits, List<Integer> lateBlamed, BirthWitness witness)
            implements RowCheck {
        @Override
        public int judge(Row row) {
            int a = PackedDate.of(row.get(first));
            int b = PackedDate.of(row.get(second));
            if (a == PackedDate.NONE || b == PackedDate.NONE) {
                return Missing.outcome(row.get(first), row.get(second));
            }
            return witness.believes(a) ? limits.judge(a, b) : Outcome.NOT_ASSESSABLE;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            int caseIndex = Outcome.caseIndex(outcome);
            int from = PackedDate.earliest(PackedDate.of(row.get(first)));
            int to = PackedDate.latest(PackedDate.of(row.get(second)));
            Map<String, String> arguments = Map.of(
                    "first", PackedDate.display(PackedDate.of(row.get(first))),
                    "second", PackedDate.display(PackedDate.of(row.get(second))),
                    "days", Integer.toString(Limits.days(from, to)),
                    "years", Integer.toString(PackedDate.years(from, to)),
                    "limit", Integer.toString(limits.limit(caseIndex)));
            return Slots.explain(blamed(row, caseIndex), List.of(first, second, witness.idSlot()), arguments);
        }

        private List<Integer> blamed(Row row, int caseIndex) {
            if (caseIndex == LATE && !lateBlamed.isEmpty()) {
                return lateBlamed;
            }
            if (witness.of(row) == BirthWitness.Says.AGREES) {
                return List.of(second);
            }
            int corrected = witness.corrected(row);
            boolean heals = corrected != PackedDate.NONE
                    && limits.judge(corrected, PackedDate.of(row.get(second))) == Outcome.PASS;
            return heals ? List.of(first) : List.of(second, first);
        }
    }
}
