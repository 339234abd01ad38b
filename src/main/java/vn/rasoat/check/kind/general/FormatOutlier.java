package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.check.TextForm;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code format-outlier}: a column nearly all of whose values have one shape, and some that do not. The shape is learnt from the
 * column: letter by letter ({@code AA-9999}); if no shape is common enough, with runs as one ({@code A+-9+}, case {@code runs}); if
 * that is not, by the kinds of sign (letters and blanks only, case {@code signs}). A column without any common shape has none, and
 * neither has one of short numbers: their number of digits says nothing.
 *
 * <p>Parameters: {@code share}, the share of filled rows of the common shape (0.98 by default); {@code least}, the number of filled
 * rows from which there is a shape to learn (20); {@code levels}, which of {@code letters}, {@code runs} and {@code signs} are
 * tried (all); {@code textOnly} to leave out columns of a type; {@code digits} when only shapes with a digit count, as codes have.
 */
final class FormatOutlier implements CheckKind {
    private static final List<String> LEVELS = List.of("letters", "runs", "signs");

    @Override
    public String name() {
        return "format-outlier";
    }

    @Override
    public List<String> cases() {
        return LEVELS;
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected_format", "found_format", "percent");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> levels = rule.check().texts("levels");
        if (!LEVELS.containsAll(levels)) {
            throw new RuleException(rule.id(), "check.levels: expected some of " + LEVELS);
        }
        return new Outliers(
                binding.onlySlot(rule),
                Fields.between(rule, "share", 0.98, 0.5, 1),
                rule.check().integer("least", 20),
                levels.isEmpty() ? LEVELS : levels,
                rule.check().flag("textOnly") ? CharacterPattern.OF_TEXT : CharacterPattern.OF_ALL,
                rule.check().flag("digits"));
    }

    private record Outliers(int slot, double share, int least, List<String> levels, TextForm form, boolean digits)
            implements TableCheck {
        private static final int SHORT_NUMBER = 5;

        @Override
        public List<Integer> distinctSlots() {
            return List.of(slot);
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            Map<String, Long> patterns = new TreeMap<>(facts.distinct(slot, form()));
            long filled = patterns.values().stream().mapToLong(Long::longValue).sum();
            for (int level = 0; level < LEVELS.size() && filled >= least; level++) {
                if (!levels.contains(LEVELS.get(level))) {
                    continue;
                }
                UnaryOperator<String> coarser = coarser(level);
                String common = common(patterns, coarser, filled);
                if (!common.isEmpty() && isForm(common)) {
                    return others(patterns, coarser, common, level, filled);
                }
            }
            return List.of();
        }

        private boolean isForm(String shape) {
            boolean number = shape.chars().allMatch(c -> c == '9' || c == '+');
            return number ? shape.length() > SHORT_NUMBER : !digits || shape.indexOf('9') >= 0;
        }

        private static UnaryOperator<String> coarser(int level) {
            return switch (level) {
                case 0 -> UnaryOperator.identity();
                case 1 -> CharacterPattern::runs;
                default -> CharacterPattern::signs;
            };
        }

        /** The shape that enough rows have, or the empty text. */
        private String common(Map<String, Long> patterns, UnaryOperator<String> coarser, long filled) {
            Map<String, Long> sums = new HashMap<>();
            patterns.forEach((pattern, rows) -> sums.merge(coarser.apply(pattern), rows, Long::sum));
            return sums.entrySet().stream()
                    .filter(each -> each.getValue() >= share * filled)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }

        private List<TableFinding> others(
                Map<String, Long> patterns, UnaryOperator<String> coarser, String common, int level, long filled) {
            List<TableFinding> found = new ArrayList<>();
            long rest = patterns.entrySet().stream()
                    .filter(each -> !coarser.apply(each.getKey()).equals(common))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            String percent = Figures.text(Math.floor(1000.0 * (filled - rest) / filled) / 10);
            patterns.keySet().forEach(pattern -> {
                String shape = coarser.apply(pattern);
                if (!shape.equals(common)) {
                    Explanation told = Explanation.blaming(slot)
                            .with(Map.of("expected_format", common, "found_format", shape, "percent", percent));
                    found.add(new TableFinding(level, slot, List.of(pattern), told));
                }
            });
            return found;
        }
    }
}
