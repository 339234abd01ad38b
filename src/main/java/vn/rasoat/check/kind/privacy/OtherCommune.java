package vn.rasoat.check.kind.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.reference.unit.Unit;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code other-commune}: in the list of one commune, rows of another. The field is the commune's code; codes not in force are the
 * matter of {@code commune-code}. Parameters: {@code share} of the rows that one commune must have for the list to be that
 * commune's; {@code least}, how many rows it must have.
 */
final class OtherCommune implements CheckKind {
    private static final int CODE_LENGTH = 5;

    @Override
    public String name() {
        return "other-commune";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("other", "commune", "rows");
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(
                binding.onlySlot(rule),
                rule.check().number("share", 0.8),
                rule.check().integer("least"),
                binding.context().units(),
                binding.asOf());
    }

    private record Bound(int slot, double share, int least, Units units, LocalDate asOf) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of(slot);
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            Map<String, Long> distinct = facts.distinct(slot);
            Map<Unit, Long> rows = new HashMap<>();
            long total = 0;
            for (Map.Entry<String, Long> one : distinct.entrySet()) {
                Optional<Unit> unit = unit(one.getKey());
                unit.ifPresent(known -> rows.merge(known, one.getValue(), Long::sum));
                total += unit.isPresent() ? one.getValue() : 0;
            }
            Optional<Map.Entry<Unit, Long>> own = rows.entrySet().stream().max(Map.Entry.comparingByValue());
            if (own.isEmpty() || own.get().getValue() < least || own.get().getValue() < share * total) {
                return List.of();
            }
            return others(distinct, own.get().getKey());
        }

        private List<TableFinding> others(Map<String, Long> distinct, Unit own) {
            List<TableFinding> found = new ArrayList<>();
            distinct.forEach((text, rows) -> unit(text)
                    .filter(unit -> !unit.equals(own))
                    .ifPresent(unit -> found.add(new TableFinding(
                            0,
                            slot,
                            List.of(text),
                            Explanation.blaming(slot)
                                    .with(Map.of(
                                            "other", unit.fullName(asOf),
                                            "commune", own.fullName(asOf),
                                            "rows", Long.toString(rows)))))));
            return found;
        }

        /** The commune of a code, with the zeros that a number cell has lost. */
        private Optional<Unit> unit(String text) {
            boolean code = !text.isEmpty()
                    && text.length() <= CODE_LENGTH
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return code ? units.commune("0".repeat(CODE_LENGTH - text.length()) + text, asOf) : Optional.empty();
        }
    }
}
