package vn.rasoat.app.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.rasoat.app.rules.RuleDetail.Cell;
import vn.rasoat.app.rules.RuleDetail.Grid;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.Examples.Example;

/** Makes small tables of a rule's examples: those of one row stand together, those of several have a table of their own. */
final class ExampleGrids {
    private static final int MOST_ROWS = 12;

    private final Texts texts;
    private final UnaryOperator<String> field;

    /** @param field the title of a field's id */
    ExampleGrids(Texts texts, UnaryOperator<String> field) {
        this.texts = texts;
        this.field = field;
    }

    List<Grid> of(List<Example> examples) {
        List<Grid> out = new ArrayList<>();
        List<Example> single =
                examples.stream().filter(each -> each.rows().size() == 1).toList();
        if (!single.isEmpty()) {
            out.add(together(single));
        }
        examples.stream()
                .filter(each -> each.rows().size() > 1)
                .map(this::alone)
                .forEach(out::add);
        return out;
    }

    private Grid together(List<Example> examples) {
        Set<String> fields = new LinkedHashSet<>();
        examples.forEach(each -> fields.addAll(each.rows().get(0).keySet()));
        boolean remarks = examples.stream().anyMatch(each -> !remark(each).isEmpty());
        List<List<Cell>> rows = new ArrayList<>();
        for (Example each : examples) {
            List<Cell> row = cells(each, 0, fields);
            if (remarks) {
                row.add(new Cell(remark(each), false));
            }
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(fields.stream().map(field).toList());
        if (remarks) {
            columns.add(texts.get("rules.example.why"));
        }
        return new Grid(columns, rows);
    }

    private Grid alone(Example example) {
        Set<String> fields = new LinkedHashSet<>();
        example.rows().forEach(row -> fields.addAll(row.keySet()));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_ROWS, example.rows().size()); i++) {
            rows.add(cells(example, i, fields));
        }
        return new Grid(fields.stream().map(field).toList(), rows);
    }

    private List<Cell> cells(Example example, int row, Set<String> fields) {
        boolean single = example.rows().size() == 1;
        List<String> blamed = example.blamed();
        boolean whole = blamed.contains("table") || blamed.contains(single ? "" : String.valueOf(row + 1));
        Map<String, String> values = example.rows().get(row);
        List<Cell> out = new ArrayList<>();
        for (String each : fields) {
            boolean wrong = whole
                    || blamed.contains("column." + each)
                    || blamed.contains(single ? each : (row + 1) + "." + each);
            out.add(new Cell(shown(values.getOrDefault(each, "")), wrong));
        }
        return out;
    }

    /** A prefix tells how a cell is stored, which people see by its look. */
    private String shown(String written) {
        for (String kind : List.of("number:", "date:", "error:", "formula:")) {
            if (written.startsWith(kind)) {
                return written.substring(kind.length());
            }
        }
        return written.isEmpty() ? texts.get("results.blank") : written;
    }

    private String remark(Example example) {
        List<String> parts = new ArrayList<>();
        example.why().ifPresent(parts::add);
        example.suggestion().ifPresent(to -> parts.add(texts.get("rules.example.suggestion", to)));
        return String.join(" · ", parts);
    }
}
