package vn.rasoat.check.kind.general;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.KnownValues;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.References.Reference;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code listed-elsewhere}: a value must stand in a column of another sheet, or of a file in the same folder. When that column is
 * not there, this is said once for the table (case {@code no-list}) and no row is judged.
 *
 * <p>Parameters: {@code column}, the heading of the other column; {@code sheet}, the sheet's name (by default the first with such a
 * column); {@code file}, the file's name (by default the checked file).
 */
final class ListedElsewhere implements CheckKind {
    private static final int NO_LIST = 1;

    @Override
    public String name() {
        return "listed-elsewhere";
    }

    @Override
    public List<String> cases() {
        return List.of("", "no-list");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("column", "sheet", "file", "known");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        String file = rule.check().optionalText("file").orElse("");
        if (file.contains("/") || file.contains("\\") || file.equals("..")) {
            throw new RuleException(rule.id(), "check.file: expected the name of a file in the same folder");
        }
        Reference to = new Reference(
                file,
                rule.check().optionalText("sheet").orElse(""),
                rule.check().text("column"));
        int slot = binding.onlySlot(rule);
        Optional<KnownValues> known = binding.values(to);
        return known.isPresent() ? new Listed(slot, to, known.get()) : new Missing(slot, to);
    }

    private static Explanation told(int slot, Reference to, int known) {
        return Explanation.blaming(slot)
                .with(Map.of(
                        "column", to.column(),
                        "sheet", to.sheet(),
                        "file", to.file(),
                        "known", Integer.toString(known)));
    }

    private record Listed(int slot, Reference to, KnownValues known) implements ValueCheck {
        @Override
        public int judge(Value value) {
            return value.present() ? Outcome.passIf(known.contains(value.cell().text())) : Outcome.NOT_APPLICABLE;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return told(slot, to, known.size());
        }
    }

    private record Missing(int slot, Reference to) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            return List.of(new TableFinding(NO_LIST, slot, List.of(), told(slot, to, 0)));
        }
    }
}
