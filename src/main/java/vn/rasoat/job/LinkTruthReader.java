package vn.rasoat.job;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import vn.rasoat.model.SourceException;

/** Reads the truth about two lists: a column of both, a pattern in their keys, or a file of pairs or of clusters. */
final class LinkTruthReader {
    private static final Pattern CLUSTER_WORDS = Pattern.compile(".*(cluster|entity|truth|person|group).*");

    private final LinkList left;
    private final LinkList right;
    private final List<String> leftKeys;
    private final List<String> rightKeys;

    LinkTruthReader(LinkList left, List<String> leftKeys, LinkList right, List<String> rightKeys) {
        this.left = left;
        this.right = right;
        this.leftKeys = leftKeys;
        this.rightKeys = rightKeys;
    }

    /**
     * @param truth as in {@link LinkOptions#truth}; a column must have been read as the last one
     * @throws SourceException with the codes {@code link-truth-unreadable}, {@code link-truth-wrong}
     */
    LinkTruth read(String truth, int column) throws SourceException {
        boolean itself = left == right;
        if (truth.startsWith("column:")) {
            return LinkTruth.Clusters.of(cells(left, column), cells(right, column), itself);
        }
        if (truth.startsWith("pattern:")) {
            Pattern pattern = pattern(truth.substring("pattern:".length()));
            return LinkTruth.Clusters.of(named(leftKeys, pattern), named(rightKeys, pattern), itself);
        }
        List<String[]> records = records(Path.of(truth));
        return of(records, itself, String.valueOf(Path.of(truth).getFileName()));
    }

    private static List<String> cells(LinkList list, int column) {
        return IntStream.range(0, list.rows())
                .mapToObj(row -> list.cell(column, row))
                .toList();
    }

    private static Pattern pattern(String regex) throws SourceException {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new SourceException(e, "link-truth-wrong", regex);
        }
    }

    /** The first group of the pattern, or all that it finds. */
    private static List<String> named(List<String> keys, Pattern pattern) {
        return keys.stream()
                .map(key -> {
                    Matcher matcher = pattern.matcher(key);
                    return matcher.find() ? matcher.group(Math.min(1, matcher.groupCount())) : "";
                })
                .toList();
    }

    private static List<String[]> records(Path file) throws SourceException {
        try {
            String text = Files.readString(file);
            String first = text.lines().findFirst().orElse("");
            char separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
            List<String[]> out = new ArrayList<>();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            try (CsvReader<CsvRecord> reader =
                    CsvReader.builder().fieldSeparator(separator).ofCsvRecord(plain)) {
                for (CsvRecord each : reader) {
                    out.add(each.getFields().stream().map(String::strip).toArray(String[]::new));
                }
            }
            return out;
        } catch (IOException | RuntimeException e) {
            throw new SourceException(e, "link-truth-unreadable", String.valueOf(file.getFileName()));
        }
    }

    private LinkTruth of(List<String[]> records, boolean itself, String file) throws SourceException {
        Set<String> lefts = new HashSet<>(leftKeys);
        Set<String> rights = new HashSet<>(rightKeys);
        int width = records.stream().mapToInt(each -> each.length).max().orElse(0);
        int ofLeft = best(records, width, lefts, -1);
        int ofRight = best(records, width, rights, ofLeft);
        if (ofLeft >= 0 && ofRight >= 0 && !namesClusters(records, ofLeft, ofRight)) {
            return pairs(records, ofLeft, ofRight, itself);
        }
        int key = Math.max(ofLeft, best(records, width, rights, -1));
        int cluster = clusterColumn(records, width, key);
        if (key < 0 || cluster < 0) {
            throw new SourceException("link-truth-wrong", file);
        }
        Map<String, String> clusters = new HashMap<>();
        records.forEach(each -> {
            if (each.length > Math.max(key, cluster)) {
                clusters.put(each[key], each[cluster]);
            }
        });
        return LinkTruth.Clusters.of(
                leftKeys.stream().map(each -> clusters.getOrDefault(each, "")).toList(),
                rightKeys.stream().map(each -> clusters.getOrDefault(each, "")).toList(),
                itself);
    }

    /** The column most of whose cells are keys, or -1. */
    private static int best(List<String[]> records, int width, Set<String> keys, int except) {
        int best = -1;
        long most = records.size() / 2;
        for (int c = 0; c < width; c++) {
            int column = c;
            long known = c == except
                    ? 0
                    : records.stream()
                            .filter(each -> each.length > column && keys.contains(each[column]))
                            .count();
            if (known > most) {
                most = known;
                best = c;
            }
        }
        return best;
    }

    /** Whether a column that looks like keys names clusters by one of their keys: its heading says so, or a row names itself. */
    private static boolean namesClusters(List<String[]> records, int key, int other) {
        String[] header = records.get(0);
        return (header.length > other
                        && CLUSTER_WORDS
                                .matcher(header[other].toLowerCase(Locale.ROOT))
                                .matches())
                || records.stream()
                        .skip(1)
                        .anyMatch(each -> each.length > Math.max(key, other) && each[key].equals(each[other]));
    }

    private static int clusterColumn(List<String[]> records, int width, int key) {
        String[] header = records.isEmpty() ? new String[0] : records.get(0);
        for (int c = 0; c < header.length; c++) {
            if (c != key
                    && CLUSTER_WORDS.matcher(header[c].toLowerCase(Locale.ROOT)).matches()) {
                return c;
            }
        }
        return width < 2 ? -1 : key == 0 ? 1 : 0;
    }

    private LinkTruth pairs(List<String[]> records, int ofLeft, int ofRight, boolean itself) {
        Map<String, Integer> lefts = numbered(leftKeys);
        Map<String, Integer> rights = itself ? lefts : numbered(rightKeys);
        Set<Long> out = new HashSet<>();
        for (String[] each : records) {
            if (each.length > Math.max(ofLeft, ofRight)) {
                int l = lefts.getOrDefault(each[ofLeft], -1);
                int r = rights.getOrDefault(each[ofRight], -1);
                if (l >= 0 && r >= 0 && !(itself && l == r)) {
                    out.add(LinkTruth.Pairs.packed(itself ? Math.min(l, r) : l, itself ? Math.max(l, r) : r));
                }
            }
        }
        return new LinkTruth.Pairs(out);
    }

    private static Map<String, Integer> numbered(List<String> keys) {
        Map<String, Integer> out = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            out.put(keys.get(i), i);
        }
        return out;
    }

    @Override
    public String toString() {
        return "LinkTruthReader" + Arrays.asList(left.name(), right.name());
    }
}
