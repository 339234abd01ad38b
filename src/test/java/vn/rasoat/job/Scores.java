package vn.rasoat.job;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.rasoat.training.SampleResult;

/** How many of a sample's planted errors a check has found. */
final class Scores {
    /** Classes planted less often say too little about a share of 99 %. */
    private static final int ENOUGH = 20;

    private Scores() {}

    /** How often an error of a class was planted, found at its cell, found in its row or group, and missed. */
    static final class Score {
        private int planted;
        private int atCell;
        private int inRow;
        private final Map<Set<String>, Integer> missed = new HashMap<>();

        int found() {
            return atCell + inRow;
        }

        boolean isMeasured() {
            return planted >= ENOUGH;
        }

        int planted() {
            return planted;
        }

        boolean isBelow(double share) {
            return isMeasured() && found() < share * planted;
        }
    }

    static Map<String, Score> of(SampleResult sample, Path out, Map<String, Set<String>> equivalent)
            throws IOException {
        Map<String, List<FindingLine>> byRow =
                FindingLine.all(out).stream().collect(Collectors.groupingBy(line -> line.file() + "|" + line.row()));
        Map<String, Score> scores = new TreeMap<>();
        for (List<NamedCsvRecord> error : errors(FindingLine.csv(sample.answerKey()))) {
            judge(
                    error,
                    byRow,
                    scores.computeIfAbsent(error.get(0).getField("class"), name -> new Score()),
                    equivalent);
        }
        return scores;
    }

    /** The lines of the key, those of one error together. */
    private static Collection<List<NamedCsvRecord>> errors(List<NamedCsvRecord> key) {
        Map<String, List<NamedCsvRecord>> errors = new LinkedHashMap<>();
        for (NamedCsvRecord line : key) {
            String group = line.getField("group");
            String name = group.isEmpty() ? "line " + line.getStartingLineNumber() : group;
            errors.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
        }
        return errors.values();
    }

    private static void judge(
            List<NamedCsvRecord> error,
            Map<String, List<FindingLine>> byRow,
            Score score,
            Map<String, Set<String>> equivalent) {
        Set<String> wanted = Set.of(error.get(0).getField("rule"));
        Set<String> accepted = equivalent.getOrDefault(error.get(0).getField("class"), Set.of());
        boolean atCell = false;
        boolean inRow = false;
        Set<String> others = new TreeSet<>();
        for (NamedCsvRecord line : error) {
            boolean innocent = line.getField("role").equals("involved");
            for (FindingLine finding :
                    byRow.getOrDefault(line.getField("file") + "|" + line.getField("row"), List.of())) {
                boolean named = wanted.contains(finding.rule()) || accepted.contains(finding.rule());
                boolean same = finding.column().equals(line.getField("column"));
                atCell |= named && same && !innocent;
                inRow |= named && (wanted.contains(finding.rule()) || same);
                if (!named && same && !innocent) {
                    others.add(finding.rule());
                }
            }
        }
        score.planted++;
        if (atCell) {
            score.atCell++;
        } else if (inRow) {
            score.inRow++;
        } else {
            score.missed.merge(others, 1, Integer::sum);
        }
    }

    static void print(Map<String, Score> scores) {
        StringBuilder table =
                new StringBuilder("class                            planted  cell   row missed (others at the cell)\n");
        scores.forEach((name, score) -> table.append(String.format(
                "%-32s %7d %5d %5d %6d %s%n",
                name,
                score.planted,
                score.atCell,
                score.inRow,
                score.planted - score.found(),
                score.missed.isEmpty() ? "" : score.missed)));
        System.out.println(table);
    }
}
