package vn.rasoat.check.kind.general;

import java.util.List;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code not-equal} and {@code equal}: the filled cells of several columns must all differ from each other, or all be the same but
 * for case and blanks. The cells that collide, or all that disagree, are blamed together. Parameter: {@code of}, the columns (the
 * rule's fields by default).
 */
record SameOrOther(String name, boolean same) implements CheckKind {
    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        if (Fields.named(rule, "of").size() < 2) {
            throw new RuleException(rule.id(), "check.of: expected at least two columns");
        }
        return new Columns(Fields.slots(rule, binding, "of"), same);
    }

    private record Columns(List<Integer> slots, boolean same) implements RowCheck {
        @Override
        public int judge(Row row) {
            int filled = 0;
            for (int i = 0; i < slots.size(); i++) {
                filled += key(row, i) == 0 ? 0 : 1;
                for (int j = 0; j < i; j++) {
                    if (collide(row, j, i)) {
                        return Outcome.fail();
                    }
                }
            }
            return filled < 2 ? Outcome.NOT_APPLICABLE : Outcome.PASS;
        }

        private boolean collide(Row row, int i, int j) {
            long first = key(row, i);
            long second = key(row, j);
            return first != 0 && second != 0 && (first == second) != same;
        }

        private long key(Row row, int i) {
            return Written.ALIKE.of(row.get(slots.get(i)));
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            List<Integer> blamed = java.util.stream.IntStream.range(0, slots.size())
                    .filter(i -> java.util.stream.IntStream.range(0, slots.size())
                            .anyMatch(j -> i != j && collide(row, i, j)))
                    .mapToObj(slots::get)
                    .toList();
            return Fields.blame(blamed, slots);
        }
    }
}
