package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * {@code format-outlier}: a column nearly all of whose values have one shape or one of a few, and some that do not. The shapes are
 * learnt from the column: letter by letter ({@code AA-9999}); if too few rows share common shapes, with runs as one and words alike
 * as one ({@code A+-9+}, case {@code runs}); if still too few, by the kinds of sign (letters and blanks only, case {@code signs}). A
 * column without common shapes has no form, and neither has one of short numbers: their number of digits says nothing.
 *
 * <p>Parameters: {@code share}, the share of filled rows that the common shapes have together (by default 0.95,
 * and 0.98 where they are of words without figures); {@code usual}, the
 * share from which a shape is a common one (0.1); {@code least}, the number of filled rows from which there is a shape to learn (20);
 * {@code levels}, which of {@code letters}, {@code runs} and {@code signs} are tried (all); {@code textOnly} to leave out columns of
 * a type; {@code digits} when only shapes with a digit count, as codes have.
 */
final class FormatOutlier implements CheckKind {
    @Override
    public String name() {
        return "format-outlier";
    }

    @Override
    public List<String> cases() {
        return Shapes.LEVELS;
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected_format", "found_format", "percent");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> levels = rule.check().texts("levels");
        if (!Shapes.LEVELS.containsAll(levels)) {
            throw new RuleException(rule.id(), "check.levels: expected some of " + Shapes.LEVELS);
        }
        return new Outliers(
                binding.onlySlot(rule),
                Fields.between(rule, "share", 0, 0, 1),
                Fields.between(rule, "usual", 0.1, 0.01, 1),
                rule.check().integer("least", 20),
                levels.isEmpty() ? Shapes.LEVELS : levels,
                rule.check().flag("textOnly") ? CharacterPattern.OF_TEXT : CharacterPattern.OF_ALL,
                rule.check().flag("digits"));
    }

    private record Outliers(
            int slot, double share, double usual, int least, List<String> levels, TextForm form, boolean digits)
            implements TableCheck {
        private static final double SHARE = 0.95;
        private static final double SHARE_OF_WORDS = 0.98;

        @Override
        public List<Integer> distinctSlots() {
            return List.of(slot);
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            Map<String, Long> patterns = new TreeMap<>(facts.distinct(slot, form()));
            long filled = patterns.values().stream().mapToLong(Long::longValue).sum();
            for (int level = 0; level < Shapes.LEVELS.size() && filled >= least; level++) {
                if (!levels.contains(Shapes.LEVELS.get(level))) {
                    continue;
                }
                Shapes shapes = Shapes.of(patterns, level);
                Set<String> common = shapes.ofAtLeast(usual * filled);
                boolean figures = common.stream().anyMatch(shape -> shape.indexOf('9') >= 0);
                double enough = share > 0 ? share : figures ? SHARE : SHARE_OF_WORDS;
                if (shapes.areForm(common) && (figures || !digits) && shapes.rows(common) >= enough * filled) {
                    return others(patterns, shapes, common, level, filled);
                }
            }
            return List.of();
        }

        private List<TableFinding> others(
                Map<String, Long> patterns, Shapes shapes, Set<String> common, int level, long filled) {
            String expected = common.stream().sorted().collect(Collectors.joining(" | "));
            String percent = Figures.text(Math.floor(1000.0 * shapes.rows(common) / filled) / 10);
            List<TableFinding> found = new ArrayList<>();
            patterns.keySet().stream()
                    .filter(pattern -> !shapes.fits(pattern, common))
                    .forEach(pattern -> {
                        Explanation told = Explanation.blaming(slot)
                                .with(Map.of(
                                        "expected_format",
                                        expected,
                                        "found_format",
                                        shapes.of(pattern),
                                        "percent",
                                        percent));
                        found.add(new TableFinding(level, slot, List.of(pattern), told));
                    });
            return found;
        }
    }
}
