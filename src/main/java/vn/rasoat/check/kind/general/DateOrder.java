package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code date-order}: the dates of several columns come one after the other. The fewest dates that would have to change are
 * blamed; where several choices are as few, all dates among them are. Blanks and dates not understood are passed over, partial
 * dates count as far as they are certain.
 *
 * <p>Parameters: {@code chain}, the columns in their order (the rule's fields by default); {@code strict} when the same day is
 * wrong too.
 */
final class DateOrder implements CheckKind {
    private static final int MOST = 12;

    @Override
    public String name() {
        return "date-order";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("first", "second");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Integer> chain = Fields.slots(rule, binding, "chain");
        int named = Fields.named(rule, "chain").size();
        if (named < 2 || named > MOST) {
            throw new RuleException(rule.id(), "check.chain: expected 2 to " + MOST + " columns");
        }
        return new Chain(chain, rule.check().flag("strict"));
    }

    private record Chain(List<Integer> slots, boolean strict) implements RowCheck {
        @Override
        public int judge(Row row) {
            int known = 0;
            boolean unread = false;
            for (int i = 0; i < slots.size(); i++) {
                int date = PackedDate.of(row.get(slots.get(i)));
                known += date == PackedDate.NONE ? 0 : 1;
                unread |= date == PackedDate.NONE && row.get(slots.get(i)).present();
                for (int before = 0; before < i && date != PackedDate.NONE; before++) {
                    int other = PackedDate.of(row.get(slots.get(before)));
                    if (other != PackedDate.NONE && isWrong(other, date)) {
                        return Outcome.fail();
                    }
                }
            }
            return known >= 2 ? Outcome.PASS : unread ? Outcome.NOT_ASSESSABLE : Outcome.NOT_APPLICABLE;
        }

        private boolean isWrong(int first, int second) {
            return PackedDate.latest(second) < PackedDate.earliest(first)
                    || (strict && first == second && PackedDate.full(first));
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            List<Integer> dated = slots.stream()
                    .filter(slot -> PackedDate.of(row.get(slot)) != PackedDate.NONE)
                    .toList();
            int[] dates = dated.stream()
                    .mapToInt(slot -> PackedDate.of(row.get(slot)))
                    .toArray();
            int guilty = 0;
            int fewest = dates.length + 1;
            for (int changed = 1; changed < 1 << dates.length; changed++) {
                int count = Integer.bitCount(changed);
                if (count <= fewest && healed(dates, changed)) {
                    guilty = count < fewest ? changed : guilty | changed;
                    fewest = count;
                }
            }
            List<Integer> blamed = new ArrayList<>();
            for (int i = 0; i < dates.length; i++) {
                if ((guilty >> i & 1) != 0) {
                    blamed.add(dated.get(i));
                }
            }
            return Fields.blame(blamed, dated).with(pair(dates));
        }

        /** Whether the dates are in order once those in the set are left out. */
        private boolean healed(int[] dates, int changed) {
            for (int i = 0; i < dates.length; i++) {
                for (int j = i + 1; j < dates.length; j++) {
                    if ((changed >> i & 1) == 0 && (changed >> j & 1) == 0 && isWrong(dates[i], dates[j])) {
                        return false;
                    }
                }
            }
            return true;
        }

        private Map<String, String> pair(int[] dates) {
            for (int i = 0; i < dates.length; i++) {
                for (int j = i + 1; j < dates.length; j++) {
                    if (isWrong(dates[i], dates[j])) {
                        return Map.of("first", PackedDate.display(dates[i]), "second", PackedDate.display(dates[j]));
                    }
                }
            }
            return Map.of();
        }
    }
}
