package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.rasoat.model.Texts;
import vn.rasoat.register.link.Linkage.Evidence;
import vn.rasoat.register.link.Linkage.Pair;
import vn.rasoat.report.CsvText;

/** Writes {@code pairs.csv}: each pair with its evidence in one sentence. Lines are made by all processors, and written in order. */
final class LinkPairs {
    private static final String HEAD = "left_row,right_row,left_key,right_key,score,zone,evidence\r\n";
    private static final int PAIRS_OF_PART = 4096;
    private static final int PARTS_AT_ONCE = 8;

    private final LinkResult result;
    private final Map<String, String> levels = new HashMap<>();

    LinkPairs(LinkResult result, Texts texts) {
        this.result = result;
        result.linkage().levels().forEach(level -> levels.put(level, texts.get("link.level." + level)));
    }

    void write(OutputStream out) throws IOException {
        out.write(HEAD.getBytes(UTF_8));
        List<Pair> pairs = result.linkage().pairs();
        int step = PAIRS_OF_PART * PARTS_AT_ONCE;
        for (int from = 0; from < pairs.size(); from += step) {
            int start = from;
            int end = Math.min(pairs.size(), from + step);
            List<byte[]> parts = IntStream.range(0, (end - start + PAIRS_OF_PART - 1) / PAIRS_OF_PART)
                    .parallel()
                    .mapToObj(part -> {
                        int at = start + part * PAIRS_OF_PART;
                        return lines(pairs.subList(at, Math.min(end, at + PAIRS_OF_PART)));
                    })
                    .toList();
            for (byte[] part : parts) {
                out.write(part);
            }
        }
    }

    private byte[] lines(List<Pair> pairs) {
        StringBuilder out = new StringBuilder(pairs.size() * 256);
        StringBuilder evidence = new StringBuilder(512);
        for (Pair pair : pairs) {
            out.append(result.left().rowNumber(pair.left())).append(',');
            out.append(result.right().rowNumber(pair.right())).append(',');
            CsvText.append(out, result.leftKeys().apply(pair.left()));
            out.append(',');
            CsvText.append(out, result.rightKeys().apply(pair.right()));
            out.append(',');
            number(out, pair.score(), 100);
            out.append(',').append(pair.zone().id()).append(',');
            evidence.setLength(0);
            evidence(evidence, result.linkage().evidence(pair.left(), pair.right()));
            CsvText.append(out, evidence.toString());
            out.append("\r\n");
        }
        return out.toString().getBytes(UTF_8);
    }

    /** What each field says, and how many bits that weighs. */
    private void evidence(StringBuilder out, List<Evidence> fields) {
        for (Evidence each : fields) {
            out.append(out.isEmpty() ? "" : "; ");
            out.append(each.field()).append(": ").append(levels.get(each.level()));
            if (!each.level().equals("missing")) {
                out.append(" (").append(each.weight() < 0 ? "" : "+");
                number(out, each.weight(), 10);
                out.append(')');
            }
        }
    }

    /** A number with one decimal for 10, two for 100. */
    private static void number(StringBuilder out, double number, int parts) {
        long scaled = Math.round(Math.abs(number) * parts);
        long rest = scaled % parts;
        out.append(number < 0 ? "-" : "").append(scaled / parts).append('.');
        out.append(parts == 100 && rest < 10 ? "0" : "").append(rest);
    }
}
