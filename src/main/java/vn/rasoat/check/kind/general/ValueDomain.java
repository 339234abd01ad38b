package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.Folding;

/**
 * {@code value-domain}: a rare value of a column that is one slip of the fingers away from a frequent one is taken for a slip,
 * and the frequent one is proposed. What the column's values are is learnt from the column. Values that differ in a digit, in
 * case or only in their Vietnamese marks are different values: "Tổ 1" and "Tổ 2", "Thôn Đông" and "Thôn Đồng".
 *
 * <p>Parameters: {@code rare}, the most rows that a rare value has (2 by default); {@code times}, how many times as frequent the
 * other must be (10); {@code most}, the number of distinct values up to which a column has a domain to learn (5000);
 * {@code shortest}, the length from which a value can be a slip (4); {@code marks} when marks alone may be the slip.
 */
final class ValueDomain implements CheckKind {
    @Override
    public String name() {
        return "value-domain";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("found", "expected", "count", "expected_rows");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Domain(
                binding.onlySlot(rule),
                rule.check().integer("rare", 2),
                rule.check().number("times", 10),
                rule.check().integer("most", 5000),
                rule.check().integer("shortest", 4),
                rule.check().flag("marks"));
    }

    private record Domain(int slot, int rare, double times, int most, int shortest, boolean marks)
            implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of(slot);
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            Map<String, Long> counts = new TreeMap<>(facts.distinct(slot));
            if (counts.size() > most) {
                return List.of();
            }
            NearTexts frequent = new NearTexts(counts.keySet().stream()
                    .filter(text -> counts.getOrDefault(text, 0L) >= times && text.length() >= shortest - 1)
                    .toList());
            List<TableFinding> found = new ArrayList<>();
            counts.forEach((text, rows) -> {
                if (rows <= rare && text.length() >= shortest) {
                    meant(text, rows, frequent, counts)
                            .ifPresent(value -> found.add(finding(text, rows, value, counts)));
                }
            });
            return found;
        }

        /** The most frequent value that the text is a slip for. */
        private Optional<String> meant(String text, long rows, NearTexts frequent, Map<String, Long> counts) {
            return frequent.near(text).stream()
                    .filter(value -> counts.getOrDefault(value, 0L) >= times * rows && isSlip(text, value))
                    .max(Comparator.comparing((String value) -> counts.getOrDefault(value, 0L))
                            .thenComparing(Comparator.reverseOrder()));
        }

        private boolean isSlip(String text, String value) {
            boolean otherCase = text.equalsIgnoreCase(value);
            boolean otherMarks = !marks && Folding.stripMarks(text).equalsIgnoreCase(Folding.stripMarks(value));
            return !otherCase && !otherMarks && !touchesDigit(text, value) && !touchesDigit(value, text);
        }

        /** Whether the first letter that differs is a digit: figures are meant as they are. */
        private static boolean touchesDigit(String a, String b) {
            int at = NearTexts.differsFrom(a, b);
            return at < a.length() && Character.isDigit(a.charAt(at));
        }

        private TableFinding finding(String text, long rows, String value, Map<String, Long> counts) {
            Explanation told = Explanation.blaming(slot)
                    .with(Map.of(
                            "found",
                            text,
                            "expected",
                            value,
                            "count",
                            Long.toString(rows),
                            "expected_rows",
                            Long.toString(counts.getOrDefault(value, 0L))))
                    .suggesting(slot, value);
            return new TableFinding(0, slot, List.of(text), told);
        }
    }
}
