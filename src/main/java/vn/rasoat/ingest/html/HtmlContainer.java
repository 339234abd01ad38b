package vn.rasoat.ingest.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.ingest.table.StoredSheet;
import vn.rasoat.model.SourceException;

/** A web page that holds a table; systems hand it out as an {@code .xls}, and Excel opens it as one. */
public final class HtmlContainer implements Container {
    private static final long MAX_BYTES = 64L << 20;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm");
    }

    @Override
    public boolean claims(Probe probe) {
        String begin = head(probe).toLowerCase(Locale.ROOT);
        return begin.contains("<tr")
                && (begin.startsWith("<!doctype html")
                        || begin.startsWith("<html")
                        || begin.startsWith("<table")
                        || begin.startsWith("<meta")
                        || begin.startsWith("<div")
                        || begin.startsWith("<head")
                        || begin.startsWith("<style"));
    }

    private static String head(Probe probe) {
        String text = new String(probe.head(), isUtf16(probe) ? UTF_16LE : ISO_8859_1);
        return text.replaceFirst("^(\\uFEFF|\\u00EF\\u00BB\\u00BF)", "").stripLeading();
    }

    private static byte[] bytes(Probe probe) throws IOException {
        try (InputStream in = probe.content().stream()) {
            return in.readNBytes((int) MAX_BYTES);
        }
    }

    private static boolean isUtf16(Probe probe) {
        return probe.startsWith(0xFF, 0xFE);
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        if (probe.size() > MAX_BYTES) {
            throw new SourceException("file-too-big", probe.name());
        }
        boolean utf16 = isUtf16(probe);
        try {
            String page = new String(bytes(probe), utf16 ? UTF_16LE : UTF_8);
            StoredSheet sheet = HtmlTables.read(page, options.limits(), probe.name());
            Sheets seen = Sheets.look(List.of(sheet), options, probe.name());
            return new SourceFile(
                    probe.path(), name(), utf16 ? "UTF-16LE" : "UTF-8", seen.tables(), List.of(), seen.notes());
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", probe.name());
        }
    }
}
