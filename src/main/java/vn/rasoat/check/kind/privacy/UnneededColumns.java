package vn.rasoat.check.kind.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code unneeded-columns}: columns that the kind of list does not need. Of a list of no particular kind nobody knows what it needs:
 * that is the case {@code any-list}. Parameters: {@code fields}, which columns to look for, all sensitive ones by default; {@code
 * least}, from how many on it matters, and {@code leastAny} for a list of no particular kind; {@code together} when all make one
 * finding about the table instead of one about each column.
 */
final class UnneededColumns implements CheckKind {
    private static final int ANY_LIST = 1;

    @Override
    public String name() {
        return "unneeded-columns";
    }

    @Override
    public List<String> cases() {
        return List.of("", "any-list");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("columns", "count");
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> named = rule.check().texts("fields");
        Set<String> looked = named.isEmpty() ? binding.context().sensitiveFields() : Set.copyOf(named);
        Set<String> needed = binding.profile().fields();
        List<Column> columns = new ArrayList<>();
        binding.context().fieldTitles().forEach((field, title) -> {
            if (looked.contains(field) && !needed.contains(field) && binding.slot(field) >= 0) {
                columns.add(new Column(binding.slot(field), title));
            }
        });
        boolean anyList = needed.isEmpty();
        int least = rule.check().integer(anyList ? "leastAny" : "least", 1);
        boolean enough = columns.size() >= least;
        return new Bound(enough ? columns : List.of(), anyList, rule.check().flag("together"));
    }

    private record Column(int slot, String title) {}

    private record Bound(List<Column> columns, boolean anyList, boolean together) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            if (columns.isEmpty()) {
                return List.of();
            }
            return together
                    ? List.of(finding(-1, columns))
                    : columns.stream()
                            .map(column -> finding(column.slot, List.of(column)))
                            .toList();
        }

        private TableFinding finding(int slot, List<Column> about) {
            String titles =
                    about.stream().map(column -> "“" + column.title + "”").collect(Collectors.joining(", "));
            Explanation blame =
                    Explanation.blaming(slot).with(Map.of("columns", titles, "count", Integer.toString(about.size())));
            return new TableFinding(anyList ? ANY_LIST : 0, slot, List.of(), blame);
        }
    }
}
