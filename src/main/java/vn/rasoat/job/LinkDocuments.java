package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.rasoat.model.Texts;
import vn.rasoat.register.link.Linkage.Learnt;
import vn.rasoat.report.AtomicOutput;
import vn.rasoat.report.CsvText;

/**
 * Writes the results of linking: {@code pairs.csv}, {@code clusters.csv}, the rows without a match, the weights that were learnt
 * and a summary. UTF-8 with BOM, RFC 4180. Files appear whole or not at all.
 */
final class LinkDocuments {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path folder;
    private final Texts texts;

    LinkDocuments(Path folder, String language) {
        this.folder = folder;
        this.texts = Texts.of("register", language);
    }

    private interface Content {
        void write(Writer out) throws IOException;
    }

    void write(LinkResult result, LinkReport report) throws IOException {
        Files.createDirectories(folder);
        List<AtomicOutput> open = new ArrayList<>();
        try {
            AtomicOutput pairs = new AtomicOutput(folder.resolve("pairs.csv"));
            open.add(pairs);
            pairs.stream().write(BOM);
            new LinkPairs(result, texts).write(pairs.stream());
            csv("clusters.csv", out -> clusters(result, out), open);
            if (result.itself()) {
                csv("unmatched.csv", out -> alone(result, true, out), open);
            } else {
                csv("unmatched_left.csv", out -> alone(result, true, out), open);
                csv("unmatched_right.csv", out -> alone(result, false, out), open);
            }
            csv("weights.csv", out -> weights(result, out), open);
            AtomicOutput summary = new AtomicOutput(folder.resolve("link-summary.json"));
            open.add(summary);
            summary.stream().write(summary(result, report));
            for (AtomicOutput file : open) {
                file.complete();
            }
        } finally {
            for (AtomicOutput file : open) {
                file.close();
            }
        }
    }

    private void csv(String name, Content content, List<AtomicOutput> open) throws IOException {
        AtomicOutput file = new AtomicOutput(folder.resolve(name));
        open.add(file);
        file.stream().write(BOM);
        Writer out = new BufferedWriter(new OutputStreamWriter(file.stream(), UTF_8), 1 << 16);
        content.write(out);
        out.flush();
    }

    private static void clusters(LinkResult result, Writer out) throws IOException {
        line(out, "cluster", "list", "row", "key");
        int number = 0;
        for (LinkResult.Cluster cluster : result.clusters()) {
            String name = Integer.toString(++number);
            for (int row : cluster.left()) {
                line(
                        out,
                        name,
                        "left",
                        Integer.toString(result.left().rowNumber(row)),
                        result.leftKeys().apply(row));
            }
            for (int row : cluster.right()) {
                line(
                        out,
                        name,
                        "right",
                        Integer.toString(result.right().rowNumber(row)),
                        result.rightKeys().apply(row));
            }
        }
    }

    private static void alone(LinkResult result, boolean left, Writer out) throws IOException {
        line(out, "row", "key");
        for (int row : result.alone(left)) {
            line(
                    out,
                    Integer.toString((left ? result.left() : result.right()).rowNumber(row)),
                    (left ? result.leftKeys() : result.rightKeys()).apply(row));
        }
    }

    private static void weights(LinkResult result, Writer out) throws IOException {
        line(out, "field", "level", "match", "random", "related");
        for (Learnt each : result.linkage().learnt()) {
            line(out, each.field(), each.level(), share(each.match()), share(each.random()), share(each.related()));
        }
    }

    /** Agreement among random pairs goes by the rarity of the value, and has no one share. */
    private static String share(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.6f", share);
    }

    private static byte[] summary(LinkResult result, LinkReport report) throws IOException {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("program", Version.current());
        out.put("left", list(result.left(), report.leftRows(), report.leftAlone()));
        if (!report.itself()) {
            out.put("right", list(result.right(), report.rightRows(), report.rightAlone()));
        }
        out.put("fields", report.fields());
        out.put("blocking", result.linkage().schemes());
        out.put("matches", report.matches());
        out.put("reviews", report.reviews());
        out.put("clusters", report.clusters());
        report.quality().ifPresent(quality -> {
            Map<String, Object> known = new LinkedHashMap<>();
            known.put("precision", quality.precision());
            known.put("recall", quality.recall());
            known.put("f1", quality.f1());
            known.put("truePairs", quality.wanted());
            out.put("quality", known);
        });
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(out);
    }

    private static Map<String, Object> list(LinkList list, int rows, int alone) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("file", list.name());
        out.put("rows", rows);
        out.put("unmatched", alone);
        return out;
    }

    private static void line(Writer out, String... cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : ",");
            CsvText.append(line, cells[i]);
        }
        out.append(line).append("\r\n");
    }
}
