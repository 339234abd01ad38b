package vn.rasoat.check.kind.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableCheck.TableFinding;
import vn.rasoat.check.kind.common.Notes;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Fails files about which the reader noted one of the given facts. Parameter {@code notes}: their codes. One finding for each. */
final class FileNote implements CheckKind {
    @Override
    public String name() {
        return "file-note";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("note", "detail");
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> codes = rule.check().texts("notes");
        if (codes.isEmpty()) {
            throw new RuleException(rule.id(), "check.notes: expected a list, found none");
        }
        return new Notes(codes, FileNote::told);
    }

    private static TableFinding told(String code, List<String> arguments) {
        Map<String, String> said = Map.of("note", code, "detail", String.join(", ", arguments));
        return new TableFinding(0, -1, List.of(), Explanation.blaming(-1).with(said));
    }
}
