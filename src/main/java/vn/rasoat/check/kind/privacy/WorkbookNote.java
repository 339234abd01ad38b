package vn.rasoat.check.kind.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableCheck.TableFinding;
import vn.rasoat.check.kind.common.Notes;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code workbook-note}: what a workbook holds besides the cells that are checked, as its reader noted. Parameter: {@code notes},
 * codes among the cases; each that was noted is one finding. The notes' arguments are the file's name and then, for what is hidden,
 * the sheets (for rows with their numbers).
 */
final class WorkbookNote implements CheckKind {
    private static final List<String> CODES = List.of(
            "macros",
            "external-links",
            "connections",
            "pictures",
            "comments",
            "hidden-sheet",
            "hidden-columns",
            "hidden-rows");

    @Override
    public String name() {
        return "workbook-note";
    }

    @Override
    public List<String> cases() {
        return CODES;
    }

    @Override
    public Set<String> arguments() {
        return Set.of("sheets");
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> codes = rule.check().texts("notes");
        if (codes.isEmpty() || !CODES.containsAll(codes)) {
            throw new RuleException(rule.id(), "check.notes: expected some of " + CODES + ", found " + codes);
        }
        return new Notes(codes, WorkbookNote::told);
    }

    private static TableFinding told(String code, List<String> arguments) {
        Map<String, String> said = Map.of("sheets", sheets(code, arguments));
        return new TableFinding(
                CODES.indexOf(code), -1, List.of(), Explanation.blaming(-1).with(said));
    }

    private static String sheets(String code, List<String> arguments) {
        int step = code.equals("hidden-rows") ? 2 : 1;
        Set<String> sheets = new LinkedHashSet<>();
        for (int i = 1; i < arguments.size(); i += step) {
            sheets.add(arguments.get(i));
        }
        return sheets.stream().map(sheet -> "“" + sheet + "”").collect(Collectors.joining(", "));
    }
}
