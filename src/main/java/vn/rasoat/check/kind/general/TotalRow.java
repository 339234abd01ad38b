package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.check.TableFacts.Total;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code total-row}: what a row of sums states must be the sum of the rows it can mean: those since any earlier row of sums, those
 * before it, or all of the table. The reader sets rows of sums aside; they are judged here against the data rows. One finding for
 * each wrong row of sums, about the column.
 *
 * <p>Parameters: {@code of}, {@code sum} (default) or {@code count} (the filled cells of the column are counted); {@code tolerance}.
 */
final class TotalRow implements CheckKind {
    private enum Of {
        SUM,
        COUNT
    }

    @Override
    public String name() {
        return "total-row";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("row", "stated", "expected");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        Of of = rule.check().optionalText("of").isEmpty()
                ? Of.SUM
                : rule.check().choice("of", Of.class);
        int slot = binding.onlySlot(rule);
        RowKey key = new RowKey(slot, of == Of.SUM ? Written.FIGURE : Written.ALIKE);
        return new Reconciled(slot, key, of, rule.check().number("tolerance", 0));
    }

    private record Reconciled(int slot, RowKey key, Of of, double tolerance) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<RowKey> reads() {
            return List.of(key);
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            List<TableFinding> found = new ArrayList<>();
            int table = -1;
            Sums sums = new Sums(0);
            for (Total total : facts.totals(slot)) {
                if (total.table() != table) {
                    table = total.table();
                    long[] all = facts.rowsOf(table);
                    sums = new Sums(all[0]);
                    sums.whole = sum(facts, all[0], all[1]);
                }
                sums.now += sum(facts, sums.row, total.rowsBefore());
                double stated = Figures.withUnit(total.stated());
                if (!Double.isNaN(stated)) {
                    check(total, stated, sums, found);
                }
                sums.starts.add(sums.now);
                sums.row = total.rowsBefore();
            }
            return found;
        }

        /** The sums of one table from its first row to each row of sums. */
        private static final class Sums {
            private final List<Double> starts = new ArrayList<>(List.of(0.0));
            private long row;
            private double now;
            private double whole;

            Sums(long row) {
                this.row = row;
            }
        }

        private void check(Total total, double stated, Sums sums, List<TableFinding> found) {
            for (double start : sums.starts) {
                if (agrees(stated, sums.now - start)) {
                    return;
                }
            }
            if (!agrees(stated, sums.whole)) {
                boolean below = total.rowsBefore() > sums.row;
                double last = sums.now - sums.starts.get(sums.starts.size() - 1);
                String expected = Figures.text(below ? last : sums.whole);
                Map<String, String> told = Map.of(
                        "row", Integer.toString(total.row()), "stated", Figures.text(stated), "expected", expected);
                found.add(new TableFinding(
                        0, slot, List.of(), Explanation.blaming(slot).with(told)));
            }
        }

        private boolean agrees(double stated, double sum) {
            return Math.abs(stated - sum) <= tolerance + 1e-6 + Math.abs(sum) * 1e-12;
        }

        private double sum(TableFacts facts, long from, long to) {
            double sum = 0;
            for (long row = from; row < to; row++) {
                long kept = facts.kept(key, row);
                sum += kept == 0 ? 0 : of == Of.SUM ? Figures.ofBits(kept) : 1;
            }
            return sum;
        }
    }
}
