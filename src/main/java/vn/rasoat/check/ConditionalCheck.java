package vn.rasoat.check;

import vn.rasoat.check.Planner.RowCondition;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** A row check that applies only to rows on which a condition holds. */
record ConditionalCheck(RowCondition condition, RowCheck check) implements RowCheck {
    /** @throws RuleException when the check sees more than one row: such a check has no single row to ask */
    static BoundCheck wrap(Rule rule, BoundCheck check, RowCondition condition) throws RuleException {
        if (check instanceof RowCheck rowCheck) {
            return new ConditionalCheck(condition, rowCheck);
        }
        if (check instanceof ValueCheck valueCheck) {
            return new ConditionalCheck(condition, new ValueOfRow(valueCheck));
        }
        if (check instanceof RegisterRowCheck register) {
            return new OfRegister(condition, register);
        }
        throw new RuleException(rule.id(), "\"when\" goes with checks of one row only");
    }

    @Override
    public int judge(Row row) {
        return condition.holds(row) ? check.judge(row) : Outcome.NOT_APPLICABLE;
    }

    @Override
    public Explanation explain(Row row, int outcome) {
        return check.explain(row, outcome);
    }

    private record OfRegister(RowCondition condition, RegisterRowCheck check) implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            return condition.holds(row) ? check.judge(row, match) : Outcome.NOT_APPLICABLE;
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            return check.explain(row, match, outcome);
        }
    }

    private record ValueOfRow(ValueCheck check) implements RowCheck {
        @Override
        public int judge(Row row) {
            return check.judge(row.get(check.slot()));
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return check.explain(row.get(check.slot()), outcome);
        }
    }
}
