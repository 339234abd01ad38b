package vn.rasoat.report;

import static vn.rasoat.report.HtmlText.escape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.Examples.Example;
import vn.rasoat.rule.Examples.Setting;
import vn.rasoat.rule.Rule;

/**
 * The examples of a rule as small tables: those of one row stand together, one row each; those of several rows have a table of
 * their own. What the rule blames is marked, in colour and with a sign.
 */
final class ExampleTables {
    private static final String USUAL_DAY = "2026-11-01";
    private static final String COLUMN = "column.";
    private static final String ALL = "*";
    private static final String FILE = "<file>";
    private static final List<String> KINDS = List.of("number", "date", "error", "formula");

    private final Texts texts;
    private final BookWords words;

    ExampleTables(Texts texts, BookWords words) {
        this.texts = texts;
        this.words = words;
    }

    void append(StringBuilder html, Rule rule) {
        html.append("<div class=\"examples\">");
        part(html, "fail", rule.examples().fail());
        part(html, "pass", rule.examples().pass());
        html.append("</div>");
    }

    private void part(StringBuilder html, String style, List<Example> examples) {
        html.append("<h3 class=\"")
                .append(style)
                .append("\">")
                .append(text("book." + style))
                .append("</h3>");
        List<Line> single = examples.stream()
                .filter(example -> example.rows().size() == 1)
                .map(example -> new Line("", cells(example), blamed(example, 0), remark(example)))
                .toList();
        if (!single.isEmpty()) {
            table(html, style, single, Set.of(), false);
        }
        for (Example example : examples) {
            if (example.rows().size() > 1) {
                several(html, style, example);
            }
        }
    }

    /** A row of a table as it is shown: its number, its cells, which of them are blamed, and a remark. */
    private record Line(String number, Map<String, String> cells, Set<String> blamed, String remark) {}

    /** The cells of an example's only row, and the file's name before them where it matters. */
    private static Map<String, String> cells(Example example) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (!example.setting().file().isEmpty()) {
            cells.put(FILE, example.setting().file());
        }
        cells.putAll(example.rows().get(0));
        return cells;
    }

    private void several(StringBuilder html, String style, Example example) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        List<Map<String, String>> rows = example.rows();
        while (from < rows.size()) {
            int to = from;
            while (to + 1 < rows.size()
                    && rows.get(to + 1).equals(rows.get(from))
                    && blamed(example, to + 1).equals(blamed(example, from))) {
                to++;
            }
            String number = to == from ? "" + (from + 1) : (from + 1) + "–" + (to + 1);
            lines.add(new Line(number, rows.get(from), blamed(example, from), ""));
            from = to + 1;
        }
        table(html, style, lines, columns(example), true);
        String remark = remark(example);
        if (!remark.isEmpty()) {
            html.append("<p class=\"why\">").append(remark).append("</p>");
        }
    }

    /** The cells of a row that are blamed. Of a table of one row the cell stands for its column as well. */
    private static Set<String> blamed(Example example, int row) {
        boolean single = example.rows().size() == 1;
        String prefix = single ? "" : (row + 1) + ".";
        Set<String> blamed = new LinkedHashSet<>();
        for (String one : example.blamed()) {
            if (one.equals("table")) {
                blamed.add(FILE);
            } else if (one.equals(single ? "" : (row + 1) + "")) {
                blamed.add(ALL);
            } else if (single && one.startsWith(COLUMN)) {
                blamed.add(one.substring(COLUMN.length()));
            } else if (one.startsWith(prefix)) {
                blamed.add(one.substring(prefix.length()));
            }
        }
        return blamed;
    }

    /** The columns that are blamed as a whole. */
    private static Set<String> columns(Example example) {
        return example.blamed().stream()
                .filter(one -> one.startsWith(COLUMN))
                .map(one -> one.substring(COLUMN.length()))
                .collect(Collectors.toSet());
    }

    private void table(
            StringBuilder html, String style, List<Line> lines, Set<String> blamedColumns, boolean numbered) {
        Set<String> columns = new LinkedHashSet<>();
        lines.forEach(line -> columns.addAll(line.cells.keySet()));
        boolean remarks = lines.stream().anyMatch(line -> !line.remark.isEmpty());
        html.append("<div class=\"scroll\"><table class=\"").append(style).append("\"><thead><tr>");
        html.append(numbered ? "<th class=\"n\">" + text("book.row") + "</th>" : "");
        columns.forEach(column -> html.append(blamedColumns.contains(column) ? "<th class=\"bad\">" : "<th>")
                .append(column.equals(FILE) ? text("book.file") : escape(words.field(column)))
                .append("</th>"));
        html.append(remarks ? "<th class=\"why\">" + text("book.why") + "</th>" : "")
                .append("</tr></thead><tbody>");
        for (Line line : lines) {
            html.append("<tr>").append(numbered ? "<td class=\"n\">" + line.number + "</td>" : "");
            columns.forEach(column -> cell(html, line, column));
            html.append(remarks ? "<td class=\"why\">" + line.remark + "</td>" : "")
                    .append("</tr>");
        }
        html.append("</tbody></table></div>");
    }

    private void cell(StringBuilder html, Line line, String column) {
        String written = line.cells.get(column);
        boolean bad = line.blamed.contains(ALL) || line.blamed.contains(column);
        if (written == null) {
            html.append("<td class=\"no\"></td>");
            return;
        }
        html.append(bad ? "<td class=\"bad\">" : "<td>").append(shown(written)).append("</td>");
    }

    private String shown(String written) {
        if (written.isEmpty()) {
            return "<i>" + text("book.empty") + "</i>";
        }
        for (String kind : KINDS) {
            if (written.startsWith(kind + ":")) {
                return escape(written.substring(kind.length() + 1)) + " <i>" + text("book.cell." + kind) + "</i>";
            }
        }
        return escape(written);
    }

    private String remark(Example example) {
        List<String> parts = new ArrayList<>();
        example.why().ifPresent(why -> parts.add(escape(capital(why))));
        example.suggestion().ifPresent(to -> parts.add("<b>" + escape(texts.get("html.suggestion", to)) + "</b>"));
        if (example.blamed().contains("table")) {
            parts.add(text("book.blames.table"));
        }
        if (example.blamed().stream().anyMatch(blamed -> blamed.startsWith("column."))) {
            parts.add(text("book.blames.column"));
        }
        setting(example.setting(), parts);
        return String.join(". ", parts);
    }

    private void setting(Setting setting, List<String> parts) {
        if (!setting.asOf().toString().equals(USUAL_DAY)) {
            parts.add(escape(texts.get("book.as-of", RuleCard.day(setting.asOf().toString()))));
        }
        setting.encodings().forEach((field, encoding) -> parts.add(escape(words.field(field) + ": " + encoding)));
        setting.fonts().forEach((field, font) -> parts.add(escape(words.field(field) + ": " + font)));
        setting.notes().forEach((code, detail) -> parts.add(escape(note(code, detail))));
        if (!setting.required().isEmpty()) {
            String fields =
                    setting.required().stream().map(words::field).sorted().collect(Collectors.joining(", "));
            parts.add(escape(texts.get("book.needs", fields)));
        }
    }

    private String note(String code, List<String> detail) {
        String key = "book.note." + code;
        String name = texts.has(key) ? texts.get(key) : code;
        return detail.isEmpty() ? name : name + ": " + String.join(", ", detail);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private String text(String key) {
        return escape(texts.get(key));
    }
}
