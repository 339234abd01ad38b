package vn.rasoat.ingest.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.model.SourceException;

/** The texts that the cells of a workbook share, as UTF-8 in one array. */
final class SharedStrings {
    private final Utf8Buffer text;
    private int[] ends = new int[1024];
    private int count;

    private SharedStrings(int size) {
        this.text = new Utf8Buffer(size);
    }

    static SharedStrings read(Parts book, String part, Limits limits, String file) throws SourceException {
        try {
            Optional<Counted> in = book.part(part);
            SharedStrings strings = new SharedStrings(in.isPresent() ? 64 << 10 : 0);
            if (in.isPresent()) {
                strings.load(in.get(), limits, file);
            }
            return strings;
        } catch (IOException e) {
            throw BombException.explain(e, file);
        }
    }

    private void load(InputStream in, Limits limits, String file) throws SourceException, IOException {
        try (Xml xml = new Xml(in, file)) {
            while (xml.nextElement()) {
                if (xml.name().equals("si")) {
                    int from = text.size();
                    collect(xml, text, limits.cellChars(), file);
                    text.unescape(from);
                    add();
                    if (text.size() > limits.sharedStringBytes()) {
                        throw new SourceException("file-too-big", file);
                    }
                }
            }
        }
    }

    private void add() {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = text.size();
    }

    /** Gathers the runs of a rich text up to the end of the current element; what only says how to read it aloud is left out. */
    static void collect(Xml xml, Utf8Buffer into, int maxChars, String file) throws SourceException {
        int from = into.size();
        int depth = 1;
        boolean inText = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("rPh")) {
                    xml.skip();
                    continue;
                }
                depth++;
                inText = xml.name().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                inText = false;
            } else if (inText && Xml.isText(event)) {
                into.add(
                        xml.at().getTextCharacters(),
                        xml.at().getTextStart(),
                        xml.at().getTextLength());
                if (into.size() - from > 4L * maxChars) {
                    throw new SourceException("cell-too-long", file, "", maxChars);
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return text.bytes();
    }

    int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    int end(int index) {
        return ends[index];
    }
}
