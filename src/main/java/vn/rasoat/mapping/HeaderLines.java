package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.ingest.TableInfo;

/**
 * The headings of a table's columns, each with the group heading that stands over it. A text file keeps a merged group heading
 * only over its first column ({@code Cha,,} above {@code Họ tên,Năm sinh,CCCD}); it is carried to the columns it belongs to.
 */
final class HeaderLines {
    private final HeaderMatcher matcher;

    HeaderLines(HeaderMatcher matcher) {
        this.matcher = matcher;
    }

    List<List<HeaderCandidate>> candidates(List<TableInfo.Column> columns) {
        Map<String, Integer> leaves = new HashMap<>();
        columns.forEach(column -> leaves.merge(Fold.equality(leaf(column.header())), 1, Integer::sum));
        List<List<HeaderCandidate>> out = new ArrayList<>();
        String group = "";
        for (TableInfo.Column column : columns) {
            List<String> lines = column.header();
            if (opensGroup(lines)) {
                group = lines.get(0);
            } else if (!bareTop(lines)) {
                group = "";
            }
            boolean repeated = leaves.getOrDefault(Fold.equality(leaf(lines)), 0) > 1;
            out.add(bareTop(lines) && !group.isEmpty() ? carried(group, lines, repeated) : matcher.candidates(lines));
        }
        return out;
    }

    /** The group counts when it gives the heading a meaning of its own, or the same heading stands elsewhere as well. */
    private List<HeaderCandidate> carried(String group, List<String> lines, boolean repeated) {
        String leaf = leaf(lines);
        List<HeaderCandidate> grouped = matcher.candidates(List.of(group, leaf));
        boolean telling = grouped.stream().anyMatch(each -> each.kind() == MatchKind.GROUP && each.score() >= 0.85);
        return telling || repeated ? grouped : matcher.candidates(lines);
    }

    private static boolean opensGroup(List<String> lines) {
        return lines.size() > 1 && !lines.get(0).isBlank() && !leaf(lines).equals(lines.get(0));
    }

    private static boolean bareTop(List<String> lines) {
        return lines.size() > 1 && lines.get(0).isBlank() && !leaf(lines).isEmpty();
    }

    static String leaf(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i);
            }
        }
        return "";
    }

    /** The heading in one line, for people. */
    static String oneLine(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            String own = line.strip().replaceAll("\\s+", " ");
            if (!own.isEmpty() && (out.isEmpty() || !out.get(out.size() - 1).equals(own))) {
                out.add(own);
            }
        }
        return String.join(" / ", out);
    }
}
