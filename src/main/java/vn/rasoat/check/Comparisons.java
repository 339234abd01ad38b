package vn.rasoat.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.rasoat.check.RowTest.Truth;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.FlagValue;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Condition.Operator;
import vn.rasoat.rule.Condition.Test;
import vn.rasoat.rule.RuleException;

/**
 * The tests of conditions that compare dates, numbers and keys. A literal is a number, an ISO date, or {@code as-of} for the
 * reference date; {@code other} names another field.
 */
final class Comparisons {
    private static final String AS_OF = "as-of";

    private Comparisons() {}

    /** The age in full years at the reference date, compared with one number. */
    static RowTest age(String ruleId, int slot, Test test, Binding binding) throws RuleException {
        int limit = (int) number(ruleId, literal(ruleId, test));
        int asOf = PackedDate.of(binding.asOf());
        boolean less = test.operator() == Operator.AGE_LT;
        return row -> {
            int birth = PackedDate.of(row.get(slot));
            if (birth == PackedDate.NONE) {
                return Truth.UNKNOWN;
            }
            boolean allBelow = PackedDate.years(PackedDate.earliest(birth), asOf) < limit;
            boolean allAbove = PackedDate.years(PackedDate.latest(birth), asOf) >= limit;
            return less ? between(allBelow, allAbove) : between(allAbove, allBelow);
        };
    }

    static RowTest compare(String ruleId, int slot, Test test, Binding binding) throws RuleException {
        Operator operator = test.operator();
        if (test.other().isPresent()) {
            int other = binding.slot(test.other().get());
            return row -> values(operator, row.get(slot), row.get(other));
        }
        String literal = literal(ruleId, test);
        if (literal.equals("true") || literal.equals("false")) {
            boolean wanted = literal.equals("true");
            return row -> flag(operator, row.get(slot), wanted);
        }
        if (literal.equals(AS_OF) || literal.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            int day = literal.equals(AS_OF) ? PackedDate.of(binding.asOf()) : day(ruleId, literal);
            return row -> dates(operator, PackedDate.of(row.get(slot)), day);
        }
        double number = number(ruleId, literal);
        return row ->
                row.get(slot) instanceof NumberValue value && value.number().isPresent()
                        ? numbers(operator, value.number().getAsDouble(), number)
                        : Truth.UNKNOWN;
    }

    private static Truth values(Operator operator, Value a, Value b) {
        if (a instanceof Blank || b instanceof Blank) {
            return Truth.UNKNOWN;
        }
        if (a instanceof DateValue || b instanceof DateValue) {
            return dates(operator, PackedDate.of(a), PackedDate.of(b));
        }
        if (a instanceof NumberValue x && b instanceof NumberValue y) {
            return x.number().isPresent() && y.number().isPresent()
                    ? numbers(operator, x.number().getAsDouble(), y.number().getAsDouble())
                    : Truth.UNKNOWN;
        }
        return a.key() == 0 || b.key() == 0 ? Truth.UNKNOWN : keys(operator, a.key() == b.key());
    }

    /** What is certain of two dates of which parts may be unknown. */
    static Truth dates(Operator operator, int a, int b) {
        if (a == PackedDate.NONE || b == PackedDate.NONE) {
            return Truth.UNKNOWN;
        }
        int aFirst = PackedDate.earliest(a);
        int aLast = PackedDate.latest(a);
        int bFirst = PackedDate.earliest(b);
        int bLast = PackedDate.latest(b);
        boolean apart = aLast < bFirst || bLast < aFirst;
        boolean same = aFirst == aLast && bFirst == bLast && aFirst == bFirst;
        return switch (operator) {
            case LT -> between(aLast < bFirst, aFirst >= bLast);
            case LE -> between(aLast <= bFirst, aFirst > bLast);
            case GT -> between(aFirst > bLast, aLast <= bFirst);
            case GE -> between(aFirst >= bLast, aLast < bFirst);
            case NE -> between(apart, same);
            default -> between(same, apart);
        };
    }

    private static Truth numbers(Operator operator, double a, double b) {
        return Truth.of(
                switch (operator) {
                    case LT -> a < b;
                    case LE -> a <= b;
                    case GT -> a > b;
                    case GE -> a >= b;
                    case NE -> a != b;
                    default -> a == b;
                });
    }

    private static Truth keys(Operator operator, boolean equal) {
        return operator == Operator.EQ ? Truth.of(equal) : operator == Operator.NE ? Truth.of(!equal) : Truth.UNKNOWN;
    }

    private static Truth flag(Operator operator, Value value, boolean wanted) {
        if (!(value instanceof FlagValue flag) || flag.yes().isEmpty()) {
            return Truth.UNKNOWN;
        }
        return keys(operator, flag.yes().get() == wanted);
    }

    private static Truth between(boolean certain, boolean impossible) {
        return certain ? Truth.TRUE : impossible ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static String literal(String ruleId, Test test) throws RuleException {
        if (test.values().size() != 1) {
            throw new RuleException(ruleId, "condition on " + test.field() + ": expected one value");
        }
        return test.values().get(0);
    }

    private static int day(String ruleId, String text) throws RuleException {
        try {
            return PackedDate.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new RuleException(ruleId, "condition: not a day: " + text, e);
        }
    }

    private static double number(String ruleId, String text) throws RuleException {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new RuleException(ruleId, "condition: expected a number, an ISO date or as-of, found " + text, e);
        }
    }
}
