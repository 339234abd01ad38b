package vn.rasoat.ingest.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.model.SourceException;

/** JSON and JSON Lines. The array of records is found by itself. */
public final class JsonContainer implements Container {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> extensions() {
        return List.of("json", "jsonl", "ndjson", "geojson");
    }

    @Override
    public boolean claims(Probe probe) {
        int i = bom(probe);
        char first = next(probe, i);
        if (first != '{' && first != '[') {
            return false;
        }
        int at = index(probe, i) + 1;
        char second = next(probe, at);
        // an object begins with a quoted name, an array with a value: not so a text that begins with a bracket
        return first == '{' ? second == '"' || second == '}' : "{[\"-0123456789tfn]".indexOf(second) >= 0;
    }

    private static int bom(Probe probe) {
        return probe.startsWith(0xEF, 0xBB, 0xBF)
                ? 3
                : probe.startsWith(0xFF, 0xFE) || probe.startsWith(0xFE, 0xFF) ? 2 : 0;
    }

    private static int index(Probe probe, int from) {
        int i = from;
        while (i < probe.head().length && (probe.head()[i] == 0 || Character.isWhitespace(probe.head()[i]))) {
            i++;
        }
        return i;
    }

    private static char next(Probe probe, int from) {
        int i = index(probe, from);
        return i < probe.head().length ? (char) (probe.head()[i] & 0xFF) : ' ';
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        Source source = new Source(probe.content(), bom(probe) == 3 ? 3 : 0, probe.name(), options.limits());
        Optional<RecordFinder.Records> records = RecordFinder.find(source);
        List<RecordSheet> sheets =
                records.map(found -> new RecordSheet(source, found)).stream().toList();
        Sheets seen = Sheets.look(sheets, options, probe.name());
        return new SourceFile(probe.path(), name(), charset(probe), seen.tables(), List.of(), seen.notes());
    }

    private static String charset(Probe probe) {
        byte[] head = probe.head();
        boolean little = probe.startsWith(0xFF, 0xFE) || (head.length > 1 && head[1] == 0);
        boolean big = probe.startsWith(0xFE, 0xFF) || (head.length > 1 && head[0] == 0);
        return little ? "UTF-16LE" : big ? "UTF-16BE" : "UTF-8";
    }

    private record Source(Content content, int bom, String file, Limits limits) implements TreeSource {
        @Override
        public TreeEvents open() throws SourceException {
            StreamReadConstraints bounds = StreamReadConstraints.builder()
                    .maxNestingDepth(TreeEvents.MAX_DEPTH * 2)
                    .maxStringLength(4 * limits.cellChars())
                    .maxNameLength(10_000)
                    .maxNumberLength(1_000)
                    .build();
            JsonFactory factory = JsonFactory.builder()
                    .streamReadConstraints(bounds)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();
            try {
                InputStream in = content.stream();
                in.skipNBytes(bom);
                return new JsonEvents(factory.createParser(in), file);
            } catch (IOException e) {
                throw BombException.explain(e, file);
            }
        }
    }
}
