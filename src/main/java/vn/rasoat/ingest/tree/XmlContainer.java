package vn.rasoat.ingest.tree;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.parts.XmlRoot;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.model.SourceException;

/**
 * XML of any kind, such as the citizen collection of QCVN 109:2017/BTTTT or the synchronisation message of a one-stop system. What
 * repeats in it is found by itself.
 */
public final class XmlContainer implements Container {
    private static final List<String> PAGES = List.of("html", "svg", "rss", "project", "plist", "wordDocument");

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public List<String> extensions() {
        return List.of("xml");
    }

    @Override
    public boolean claims(Probe probe) {
        return XmlRoot.of(probe).isPresent();
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        XmlRoot root = XmlRoot.of(probe).orElseThrow(() -> new SourceException("file-damaged", probe.name()));
        if (PAGES.contains(root.name())) {
            throw new SourceException("file-type-unknown", probe.name());
        }
        Source source = new Source(probe.content(), probe.name(), options.limits());
        Optional<RecordFinder.Records> records = RecordFinder.find(source);
        List<RecordSheet> sheets =
                records.map(found -> new RecordSheet(source, found)).stream().toList();
        Sheets seen = Sheets.look(sheets, options, probe.name());
        return new SourceFile(probe.path(), name(), root.encoding(), seen.tables(), List.of(), seen.notes());
    }

    private record Source(Content content, String file, Limits limits) implements TreeSource {
        @Override
        public TreeEvents open() throws SourceException {
            try {
                return new XmlEvents(new Xml(content.stream(), file), file, limits.cellChars());
            } catch (IOException e) {
                throw BombException.explain(e, file);
            }
        }
    }
}
