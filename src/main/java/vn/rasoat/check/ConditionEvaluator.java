package vn.rasoat.check;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.check.RowTest.Truth;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.rule.Condition;
import vn.rasoat.rule.Condition.All;
import vn.rasoat.rule.Condition.Any;
import vn.rasoat.rule.Condition.Not;
import vn.rasoat.rule.Condition.Test;
import vn.rasoat.rule.RuleException;

/**
 * Compiles structured conditions into tests of rows. Logic has three values: what a blank or partial value leaves open is neither
 * true nor false, and the denial of it is open as well.
 */
public final class ConditionEvaluator {
    private ConditionEvaluator() {}

    /**
     * Binds a condition to a table's fields.
     *
     * @throws RuleException when an operator's values are missing or cannot be what the operator needs
     */
    public static RowTest compile(String ruleId, Condition condition, Binding binding) throws RuleException {
        if (condition instanceof All all) {
            return worst(compiled(ruleId, all.of(), binding), Truth.FALSE);
        }
        if (condition instanceof Any any) {
            return worst(compiled(ruleId, any.of(), binding), Truth.TRUE);
        }
        if (condition instanceof Not not) {
            RowTest inner = compile(ruleId, not.of(), binding);
            return row -> inner.of(row).not();
        }
        return test(ruleId, (Test) condition, binding);
    }

    private static RowTest[] compiled(String ruleId, List<Condition> conditions, Binding binding) throws RuleException {
        List<RowTest> out = new ArrayList<>();
        for (Condition condition : conditions) {
            out.add(compile(ruleId, condition, binding));
        }
        return out.toArray(RowTest[]::new);
    }

    /** One decisive answer decides; else one open answer leaves it open. */
    private static RowTest worst(RowTest[] tests, Truth decisive) {
        return row -> {
            Truth answer = decisive.not();
            for (RowTest test : tests) {
                Truth one = test.of(row);
                if (one == decisive) {
                    return decisive;
                }
                if (one == Truth.UNKNOWN) {
                    answer = Truth.UNKNOWN;
                }
            }
            return answer;
        };
    }

    private static RowTest test(String ruleId, Test test, Binding binding) throws RuleException {
        int slot = binding.slot(test.field());
        return switch (test.operator()) {
            case PRESENT -> row -> Truth.of(!(row.get(slot) instanceof Blank));
            case ABSENT -> row -> Truth.of(row.get(slot) instanceof Blank);
            case IN -> WordTests.in(ruleId, slot, test.values());
            case NOT_IN -> {
                RowTest in = WordTests.in(ruleId, slot, test.values());
                yield row -> in.of(row).not();
            }
            case HAS_WORD -> WordTests.hasWord(ruleId, slot, test.values());
            case MATCHES -> WordTests.matches(ruleId, slot, test.values());
            case AGE_LT, AGE_GE -> Comparisons.age(ruleId, slot, test, binding);
            case EQ, NE, LT, LE, GT, GE -> Comparisons.compare(ruleId, slot, test, binding);
        };
    }
}
