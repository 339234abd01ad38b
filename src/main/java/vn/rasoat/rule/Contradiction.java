package vn.rasoat.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import vn.rasoat.rule.Condition.All;
import vn.rasoat.rule.Condition.Any;
import vn.rasoat.rule.Condition.Operator;
import vn.rasoat.rule.Condition.Test;

/** Finds conditions that no row can meet. What it finds is certain; what it does not find may still be so. */
public final class Contradiction {
    private static final Set<Operator> BOUNDS =
            Set.of(Operator.EQ, Operator.LT, Operator.LE, Operator.GT, Operator.GE, Operator.AGE_LT, Operator.AGE_GE);

    private Contradiction() {}

    /** Whether no row can meet the condition. */
    public static boolean in(Condition condition) {
        if (condition instanceof Any any) {
            return any.of().stream().allMatch(Contradiction::in);
        }
        if (condition instanceof All all) {
            return all.of().stream().anyMatch(Contradiction::in) || among(tests(all));
        }
        return condition instanceof Test test
                && test.operator() == Operator.IN
                && test.values().isEmpty();
    }

    /** The tests that must all hold. */
    private static List<Test> tests(All all) {
        List<Test> out = new ArrayList<>();
        for (Condition each : all.of()) {
            if (each instanceof Test test) {
                out.add(test);
            } else if (each instanceof All inner) {
                out.addAll(tests(inner));
            }
        }
        return out;
    }

    private static boolean among(List<Test> tests) {
        for (int i = 0; i < tests.size(); i++) {
            for (int j = 0; j < tests.size(); j++) {
                if (i != j
                        && tests.get(i).field().equals(tests.get(j).field())
                        && exclude(tests.get(i), tests.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean exclude(Test one, Test other) {
        if (one.operator() == Operator.ABSENT) {
            return other.operator() != Operator.ABSENT
                    && other.operator() != Operator.NOT_IN
                    && other.operator() != Operator.NE;
        }
        if (one.operator() == Operator.IN && other.operator() == Operator.IN) {
            return disjoint(one.values(), other.values());
        }
        if (one.operator() == Operator.IN && other.operator() == Operator.NOT_IN) {
            return new HashSet<>(other.values()).containsAll(one.values());
        }
        return BOUNDS.contains(one.operator()) && BOUNDS.contains(other.operator()) && apart(one, other);
    }

    private static boolean disjoint(List<String> some, List<String> others) {
        return some.stream().noneMatch(others::contains);
    }

    /** Whether the first bounds from above what the second bounds from below. */
    private static boolean apart(Test one, Test other) {
        boolean ages = isAge(one) && isAge(other);
        if (isAge(one) != isAge(other)
                || one.other().isPresent()
                || other.other().isPresent()) {
            return false;
        }
        OptionalDouble above =
                bound(one, ages ? Set.of(Operator.AGE_LT) : Set.of(Operator.LT, Operator.LE, Operator.EQ));
        OptionalDouble below =
                bound(other, ages ? Set.of(Operator.AGE_GE) : Set.of(Operator.GT, Operator.GE, Operator.EQ));
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        boolean open =
                one.operator() == Operator.LT || one.operator() == Operator.AGE_LT || other.operator() == Operator.GT;
        return open ? above.getAsDouble() <= below.getAsDouble() : above.getAsDouble() < below.getAsDouble();
    }

    private static boolean isAge(Test test) {
        return test.operator() == Operator.AGE_LT || test.operator() == Operator.AGE_GE;
    }

    private static OptionalDouble bound(Test test, Set<Operator> of) {
        if (!of.contains(test.operator()) || test.values().size() != 1) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(test.values().get(0).replace("-", "")));
        } catch (NumberFormatException e) { // not a number and no day
            return OptionalDouble.empty();
        }
    }
}
