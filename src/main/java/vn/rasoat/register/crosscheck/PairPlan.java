package vn.rasoat.register.crosscheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.check.Binding;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.RowTest;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.register.crosscheck.PairRule.Case;
import vn.rasoat.register.crosscheck.PairRule.Side;
import vn.rasoat.rule.Condition;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** A pair ready to run: its conditions compiled. */
final class PairPlan {
    private final PairRule rule;
    private final Names names = new Names();
    private final Context context;
    private final RowTest when;
    private final RowTest leftWhen;
    private final List<RowTest> rightWhen = new ArrayList<>();
    private final List<RowTest> cases = new ArrayList<>();

    /** @throws RuleException when a condition cannot be what it should be */
    PairPlan(PairRule rule, Context context) throws RuleException {
        this.rule = rule;
        this.context = context;
        this.when = compile(rule.when(), "");
        this.leftWhen = compile(rule.left().when(), PairRule.LEFT);
        rightWhen.add(compile(rule.right().when(), PairRule.RIGHT));
        for (Side side : rule.also()) {
            rightWhen.add(compile(side.when(), PairRule.RIGHT));
        }
        for (Case each : rule.cases()) {
            cases.add(compile(Optional.of(each.when()), ""));
        }
    }

    private RowTest compile(Optional<Condition> condition, String prefix) throws RuleException {
        if (condition.isEmpty()) {
            return row -> RowTest.Truth.TRUE;
        }
        return ConditionEvaluator.compile(rule.id(), condition.get(), new Bound(prefix));
    }

    PairRule rule() {
        return rule;
    }

    PairRow row() {
        return new PairRow(rule, names.all, context.asOf());
    }

    LocalDate asOf() {
        return context.asOf();
    }

    /** Whether the left row is one that the pair is about. */
    boolean concerns(PairRow row) {
        return leftWhen.holds(row);
    }

    /** Whether the right row is one that counts. */
    boolean counts(PairRow row, int side) {
        return rightWhen.get(side).holds(row);
    }

    /** Whether both rows together are certainly suspicious. */
    boolean suspicious(PairRow row) {
        return when.holds(row);
    }

    /** Is told of the left rows that the pair is about. */
    interface LeftRow {
        void at(int list, int row);
    }

    /** Goes through the rows of left lists; gives how many the pair is about. */
    long each(LinkedPeople people, List<Integer> lists, PairRow row, LeftRow then) {
        long rows = 0;
        for (int list : lists) {
            PersonList of = people.lists().get(list);
            for (int r = 0; r < of.size(); r++) {
                row.left(of, r);
                row.noRight();
                if (concerns(row)) {
                    rows++;
                    then.at(list, r);
                }
            }
        }
        return rows;
    }

    Level level(PairRow row) {
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).holds(row)) {
                return rule.cases().get(i).level();
            }
        }
        return rule.level();
    }

    private static final class Names {
        private final List<String> all = new ArrayList<>();

        int slot(String name) {
            int at = all.indexOf(name);
            if (at >= 0) {
                return at;
            }
            all.add(name);
            return all.size() - 1;
        }
    }

    private final class Bound implements Binding {
        private final String prefix;

        Bound(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public int slot(String field) {
            return names.slot(prefix + field);
        }

        @Override
        public int onlySlot(Rule of) {
            throw new UnsupportedOperationException(of.id());
        }

        @Override
        public LocalDate asOf() {
            return context.asOf();
        }

        @Override
        public Context context() {
            return context;
        }

        @Override
        public ProfileView profile() {
            return new ProfileView() {
                @Override
                public String id() {
                    return rule.left().profiles().get(0);
                }

                @Override
                public boolean requires(String field) {
                    return false;
                }

                @Override
                public int freshnessMonths() {
                    return 0;
                }
            };
        }
    }
}
