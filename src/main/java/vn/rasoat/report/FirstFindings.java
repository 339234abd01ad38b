package vn.rasoat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.rasoat.check.Finding;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.FoundRow;

/** Keeps the first few findings of each rule, in the order of the list, to show what the rule's findings look like. */
public final class FirstFindings implements FindingOutput<Map<String, List<FirstFindings.Shown>>> {
    private final int most;
    private final MessageText messages;
    private final UnaryOperator<String> mask;
    private final Map<String, List<Shown>> byRule = new TreeMap<>();

    /**
     * A finding as the report shows it.
     *
     * @param place sheet and cell
     */
    public record Shown(String place, String message, String suggestion) {
        @Override
        public String toString() { // quotes a person's data
            return "Shown[" + place + "]";
        }
    }

    /** @param most how many findings of each rule to keep */
    public FirstFindings(int most, MessageText messages, UnaryOperator<String> mask) {
        this.most = most;
        this.messages = messages;
        this.mask = mask;
    }

    /** The findings kept, by rule. */
    public Map<String, List<Shown>> byRule() {
        return byRule;
    }

    @Override
    public Encoder<Map<String, List<Shown>>> encoder() {
        Map<String, List<Shown>> mine = new TreeMap<>();
        return new Encoder<>() {
            @Override
            public void row(FoundRow row) {
                for (Finding finding : row.findings()) {
                    List<Shown> shown = mine.computeIfAbsent(finding.rule().id(), rule -> new ArrayList<>());
                    if (shown.size() < most && !finding.accepted()) {
                        shown.add(show(row, finding));
                    }
                }
            }

            @Override
            public Map<String, List<Shown>> finish() {
                return mine;
            }
        };
    }

    @Override
    public void write(Map<String, List<Shown>> encoded) {
        encoded.forEach((rule, findings) -> {
            List<Shown> kept = byRule.computeIfAbsent(rule, id -> new ArrayList<>());
            findings.stream().limit(Math.max(0, most - kept.size())).forEach(kept::add);
        });
    }

    private Shown show(FoundRow row, Finding finding) {
        String suggestion = "";
        StringBuilder place = new StringBuilder(row.sheet());
        for (BlamedCell cell : finding.blamed()) {
            if (cell.at().row() > 0) {
                place.append(place.isEmpty() ? "" : " ")
                        .append(cell.at().letters())
                        .append(cell.at().row());
            }
            suggestion = suggestion.isEmpty() ? cell.suggestion() : suggestion;
        }
        return new Shown(place.toString(), mask.apply(messages.of(finding)), mask.apply(suggestion));
    }
}
