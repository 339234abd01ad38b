package vn.rasoat.check.kind.completeness;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Silent;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code sparse-row}: a row with too many empty cells among the columns that were recognised.
 *
 * <p>Parameters: {@code share} (a row fails when more than this share of its cells is empty), {@code minColumns} (tables with fewer
 * columns are left alone), {@code ignore} (fields that are rightly empty for most people: notes, marks, days of events).
 */
public final class SparseRow implements CheckKind {
    @Override
    public String name() {
        return "sparse-row";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("empty", "columns");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        double share = rule.check().number("share", -1);
        if (share < 0 || share >= 1) {
            throw new RuleException(rule.id(), "check.share: expected a number from 0 to below 1");
        }
        Set<String> ignored = new HashSet<>(rule.check().texts("ignore"));
        int[] slots = binding.context().fieldTitles().keySet().stream()
                .filter(field -> !ignored.contains(field))
                .mapToInt(binding::slot)
                .filter(slot -> slot >= 0)
                .toArray();
        return slots.length < rule.check().integer("minColumns")
                ? new Silent(-1)
                : new Sparse(slots, (int) Math.floor(share * slots.length));
    }

    /**
     * @param slots the columns that count
     * @param allowed how many of them may be empty
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Sparse(int[] slots, int allowed) implements RowCheck {
        @Override
        public int judge(Row row) {
            return Outcome.passIf(empty(row) <= allowed);
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return Explanation.blaming(-1)
                    .with(Map.of("empty", Integer.toString(empty(row)), "columns", Integer.toString(slots.length)));
        }

        private int empty(Row row) {
            int empty = 0;
            for (int slot : slots) {
                empty += row.get(slot) instanceof Blank ? 1 : 0;
            }
            return empty;
        }
    }
}
