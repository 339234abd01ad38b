package vn.rasoat.check.kind.freshness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowTest;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.ConditionReader;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code counted-rows}: rows on which a condition certainly holds are, all together, one finding about their column. Parameters:
 * {@code if}, the condition; {@code olderDays} and {@code youngerMonths}, between which the column's date must lie before the
 * reference date; {@code unless}, columns of which one makes the rule needless; {@code mildWith}, columns of which one makes the
 * finding the case {@code mild}; {@code mildFor}, kinds of list that do so.
 */
final class CountedRows implements CheckKind {
    private static final int COUNTED = 1;

    @Override
    public String name() {
        return "counted-rows";
    }

    @Override
    public List<String> cases() {
        return List.of("", "mild");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        RowTest test = ConditionEvaluator.compile(
                rule.id(), ConditionReader.read(rule.id(), spec.parameters().path("if")), binding);
        boolean needless = !Slots.present(binding, spec.texts("unless")).isEmpty();
        boolean mild = !Slots.present(binding, spec.texts("mildWith")).isEmpty()
                || spec.texts("mildFor").contains(binding.profile().id());
        return new Bound(binding.onlySlot(rule), Span.of(spec, binding.asOf()), test, needless, mild);
    }

    /** The days between which a date must lie; any value will do when neither end is given. */
    private record Span(boolean any, int from, int to) {
        static Span of(CheckSpec spec, LocalDate asOf) throws RuleException {
            int older = spec.integer("olderDays", 0);
            int younger = spec.integer("youngerMonths", 0);
            return new Span(
                    older == 0 && younger == 0,
                    younger == 0 ? 0 : PackedDate.of(asOf.minusMonths(younger)),
                    PackedDate.of(asOf.minusDays(older)));
        }

        boolean holds(Value value) {
            if (any) {
                return !(value instanceof Blank);
            }
            int date = PackedDate.of(value);
            return date != PackedDate.NONE && PackedDate.earliest(date) > from && PackedDate.latest(date) < to;
        }
    }

    private record Bound(int slot, Span span, RowTest test, boolean needless, boolean mild) implements ColumnCheck {
        @Override
        public int classes() {
            return COUNTED + 1;
        }

        @Override
        public int classify(Value value) {
            return !needless && span.holds(value) ? COUNTED : 0;
        }

        @Override
        public boolean concerns(Row row) {
            return test.of(row) == RowTest.Truth.TRUE;
        }

        @Override
        public Verdict decide(long[] counts) {
            return counts[COUNTED] == 0
                    ? Verdict.FINE
                    : new Verdict(1 << COUNTED, false, mild ? 1 : 0, Map.of("count", Long.toString(counts[COUNTED])));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
