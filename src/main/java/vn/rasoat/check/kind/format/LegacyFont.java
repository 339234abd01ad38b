package vn.rasoat.check.kind.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails columns set in a font of an old encoding. Parameter {@code fonts}: how the names of such fonts begin. Case {@code unicode}:
 * the text itself is Unicode, so the font shows it wrong.
 */
final class LegacyFont implements CheckKind {
    private static final int UNICODE = 1;

    @Override
    public String name() {
        return "legacy-font";
    }

    @Override
    public List<String> cases() {
        return List.of("", "unicode");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("font");
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> beginnings = rule.check().texts("fonts").stream()
                .map(font -> font.toLowerCase(Locale.ROOT))
                .toList();
        return new Bound(binding, beginnings);
    }

    private record Bound(Binding binding, List<String> beginnings) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            List<TableFinding> found = new ArrayList<>();
            for (String field : new TreeSet<>(facts.fields())) {
                String font = facts.font(field);
                if (isLegacy(font)) {
                    int slot = binding.slot(field);
                    Explanation blame = Explanation.blaming(slot).with(Map.of("font", font));
                    int which = facts.encoding(field).equals("UNICODE") ? UNICODE : 0;
                    found.add(new TableFinding(which, slot, List.of(), blame));
                }
            }
            return found;
        }

        private boolean isLegacy(String font) {
            String lower = font.toLowerCase(Locale.ROOT);
            return beginnings.stream().anyMatch(lower::startsWith);
        }
    }
}
