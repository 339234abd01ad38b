package vn.rasoat.check.kind.codelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code spelling-variants}: one value of a category written in several ways. Two texts are one value when they differ in case,
 * spaces or the placement of the tone mark, or when one is the other without any marks; two texts with different marks are two
 * values. The rarer spellings are blamed; when the commonest are equally common, all are.
 *
 * <p>Parameters: {@code most}, the number of distinct texts up to which a column counts as a category; {@code marked}, fields in
 * which a text without marks is another rule's business.
 */
public final class SpellingVariants implements CheckKind {
    @Override
    public String name() {
        return "spelling-variants";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("spelling", "rows", "other", "other_rows");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        boolean marked = rule.check().texts("marked").contains(BoundField.of(rule, binding));
        return new Variants(binding.onlySlot(rule), rule.check().integer("most"), marked);
    }

    private record Spelling(String text, long rows) {}

    private record Variants(int slot, int most, boolean marked) implements TableCheck {
        private static final Comparator<Spelling> COMMONEST_FIRST =
                Comparator.comparingLong(Spelling::rows).reversed().thenComparing(Spelling::text);

        @Override
        public List<Integer> distinctSlots() {
            return List.of(slot);
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            Map<String, Long> distinct = facts.distinct(slot);
            List<TableFinding> found = new ArrayList<>();
            if (distinct.size() <= most) {
                values(distinct).values().forEach(spellings -> compare(spellings, found));
            }
            return found;
        }

        /** The spellings of each value, by the value's folded form. */
        private Map<String, List<Spelling>> values(Map<String, Long> distinct) {
            Map<String, List<Spelling>> values = new TreeMap<>();
            Map<String, List<Spelling>> bare = new TreeMap<>();
            distinct.forEach((text, rows) -> {
                String equal = Wording.equal(text);
                boolean unmarked = !marked && equal.equals(Wording.unmarked(text));
                (unmarked ? bare : values)
                        .computeIfAbsent(equal, unused -> new ArrayList<>())
                        .add(new Spelling(text, rows));
            });
            Map<String, List<String>> markedByBare = new TreeMap<>();
            values.forEach((equal, spellings) -> markedByBare
                    .computeIfAbsent(Wording.unmarked(spellings.get(0).text()), unused -> new ArrayList<>())
                    .add(equal));
            bare.forEach((equal, spellings) -> {
                List<String> same = markedByBare.getOrDefault(equal, List.of());
                String value = same.size() == 1 ? same.get(0) : equal;
                values.computeIfAbsent(value, unused -> new ArrayList<>()).addAll(spellings);
            });
            return values;
        }

        private void compare(List<Spelling> spellings, List<TableFinding> found) {
            if (spellings.size() < 2) {
                return;
            }
            spellings.sort(COMMONEST_FIRST);
            Spelling commonest = spellings.get(0);
            boolean even = spellings.get(1).rows() == commonest.rows();
            if (even) {
                found.add(finding(commonest, spellings.get(1), false));
            }
            for (Spelling rarer : spellings.subList(1, spellings.size())) {
                found.add(finding(rarer, commonest, !even));
            }
        }

        private TableFinding finding(Spelling blamed, Spelling other, boolean certain) {
            Explanation explanation = Explanation.blaming(slot)
                    .with(Map.of(
                            "spelling", blamed.text(),
                            "rows", Long.toString(blamed.rows()),
                            "other", other.text(),
                            "other_rows", Long.toString(other.rows())));
            return new TableFinding(
                    0,
                    slot,
                    List.of(blamed.text()),
                    certain ? explanation.suggesting(slot, other.text()) : explanation);
        }
    }
}
