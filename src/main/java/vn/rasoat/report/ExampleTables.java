package vn.rasoat.report;

import static vn.rasoat.report.HtmlText.escape;

import java.util.ArrayList;
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
        html.append("<h3 class=\"").append(style).append("\">").append(text("book." + style)).append("</h3>");
        List<Line> single = examples.stream()
                .filter(example -> example.rows().size() == 1)
                .map(example -> new Line("", example.rows().get(0), single(example), remark(example)))
                .toList();
        if (!single.isEmpty()) {
            table(html, style, single, false);
        }
        for (Example example : examples) {
            if (example.rows().size() > 1) {
                several(html, style, example);
            }
        }
    }

    /** A row of a table as it is shown: its number, its cells, which of them are blamed ("*": all), and a remark. */
    private record Line(String number, Map<String, String> cells, Set<String> blamed, String remark) {}

    private static Set<String> single(Example example) {
        Set<String> blamed = new LinkedHashSet<>();
        for (String one : example.blamed()) {
            if (!one.equals("table")) {
                blamed.add(one.isEmpty() ? "*" : one.startsWith("column.") ? one.substring("column.".length()) : one);
            }
        }
        return blamed;
    }

    private void several(StringBuilder html, String style, Example example) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        List<Map<String, String>> rows = example.rows();
        while (from < rows.size()) {
            int to = from;
            while (to + 1 < rows.size()
                    && rows.get(to + 1).equals(rows.get(from))
                    && ofRow(example, to + 1).equals(ofRow(example, from))) {
                to++;
            }
            String number = to == from ? "" + (from + 1) : (from + 1) + "–" + (to + 1);
            lines.add(new Line(number, rows.get(from), ofRow(example, from), ""));
            from = to + 1;
        }
        table(html, style, lines, true);
        String remark = remark(example);
        if (!remark.isEmpty()) {
            html.append("<p class=\"why\">").append(remark).append("</p>");
        }
    }

    private static Set<String> ofRow(Example example, int row) {
        String prefix = (row + 1) + "";
        Set<String> blamed = new LinkedHashSet<>();
        for (String one : example.blamed()) {
            if (one.equals(prefix)) {
                blamed.add("*");
            } else if (one.startsWith(prefix + ".")) {
                blamed.add(one.substring(prefix.length() + 1));
            } else if (one.startsWith("column.")) {
                blamed.add(one.substring("column.".length()));
            }
        }
        return blamed;
    }

    private void table(StringBuilder html, String style, List<Line> lines, boolean numbered) {
        Set<String> columns = new LinkedHashSet<>();
        lines.forEach(line -> columns.addAll(line.cells.keySet()));
        boolean remarks = lines.stream().anyMatch(line -> !line.remark.isEmpty());
        html.append("<div class=\"scroll\"><table class=\"").append(style).append("\"><thead><tr>");
        html.append(numbered ? "<th class=\"n\">" + text("book.row") + "</th>" : "");
        columns.forEach(column -> html.append("<th>").append(escape(words.field(column))).append("</th>"));
        html.append(remarks ? "<th class=\"why\">" + text("book.why") + "</th>" : "").append("</tr></thead><tbody>");
        for (Line line : lines) {
            html.append("<tr>").append(numbered ? "<td class=\"n\">" + line.number + "</td>" : "");
            columns.forEach(column -> cell(html, line, column));
            html.append(remarks ? "<td class=\"why\">" + line.remark + "</td>" : "").append("</tr>");
        }
        html.append("</tbody></table></div>");
    }

    private void cell(StringBuilder html, Line line, String column) {
        String written = line.cells.get(column);
        boolean bad = line.blamed.contains("*") || line.blamed.contains(column);
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
        if (!setting.file().isEmpty()) {
            parts.add(escape(texts.get("book.file", setting.file())));
        }
        setting.encodings().forEach((field, encoding) -> parts.add(escape(words.field(field) + ": " + encoding)));
        setting.fonts().forEach((field, font) -> parts.add(escape(words.field(field) + ": " + font)));
        setting.notes().forEach((code, detail) -> parts.add(escape(note(code, detail))));
        if (!setting.required().isEmpty()) {
            String fields = setting.required().stream().map(words::field).sorted().collect(Collectors.joining(", "));
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
