package vn.rasoat.ingest.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.model.SourceException;

/** Delimited text: csv, tsv, txt, in whatever character set and with whatever delimiter. */
public final class CsvContainer implements Container {
    private static final int SAMPLE_BYTES = 1 << 20;
    private static final int DELIMITER_BYTES = 256 << 10;

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "txt", "tab", "prn");
    }

    @Override
    public boolean claims(Probe probe) {
        return TextSample.isText(probe);
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        byte[] sample = sample(probe);
        boolean whole = sample.length == probe.size();
        CharsetSniffer.Sniffed sniffed = CharsetSniffer.sniff(sample, whole, options.syllables());
        CsvSheet sheet = sheet(probe, sniffed, sample, options.limits().cellChars());
        Sheets sheets = Sheets.look(List.of(sheet), options, probe.name(), found -> new CsvTable(sheet, found));
        if (Prose.reads(
                utf8(sample, sample.length, sniffed.charset()), sheet.dialect(), sheets.tables(), options.headings())) {
            throw new SourceException("not-a-list", probe.name());
        }
        return new SourceFile(
                probe.path(),
                name(),
                sniffed.charset().label(),
                sheets.tables(),
                notes(probe, sniffed, sample),
                sheets.notes());
    }

    static byte[] sample(Probe probe) throws SourceException {
        try (SeekableByteChannel channel = probe.content().open()) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(probe.size(), SAMPLE_BYTES));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // on to the end of the sample
            }
            return Arrays.copyOf(buffer.array(), buffer.position());
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", probe.name());
        }
    }

    private static byte[] utf8(byte[] raw, int length, Charsets charset) {
        byte[] out = new byte[length * charset.growth() + 4];
        int[] written = new int[1];
        charset.toUtf8(raw, length, out, 0, true, written);
        return Arrays.copyOf(out, written[0]);
    }

    static CsvSheet sheet(Probe probe, CharsetSniffer.Sniffed sniffed, byte[] sample, int cellChars) {
        Charsets charset = sniffed.charset();
        int length = Math.min(sample.length, DELIMITER_BYTES);
        byte[] text = utf8(Arrays.copyOfRange(sample, sniffed.bom(), length), length - sniffed.bom(), charset);
        int line = separatorLine(text);
        byte delimiter = line > 0 ? text[4] : DelimiterSniffer.sniff(text, cellChars);
        long dataOffset = sniffed.bom() + charset.sourceLength(text, 0, line);
        Dialect dialect = new Dialect(charset, delimiter, dataOffset, cellChars);
        return new CsvSheet(probe.content(), probe.name(), dialect, probe.size(), recordBytes(text, length, dialect));
    }

    /** The length of a first line {@code sep=;}, which Excel obeys and does not show, or 0. */
    private static int separatorLine(byte[] text) {
        if (text.length < 6 || !new String(text, 0, 4, UTF_8).equalsIgnoreCase("sep=") || text[4] < 0) {
            return 0;
        }
        if (text[5] == '\r') {
            return text.length > 6 && text[6] == '\n' ? 7 : 6;
        }
        return text[5] == '\n' ? 6 : 0;
    }

    private static double recordBytes(byte[] text, int sourceLength, Dialect dialect) {
        Records records = new Records(dialect.delimiter(), dialect.cellChars());
        int count = 0;
        for (int at = 0; at >= 0 && at < text.length; at = records.recordEnd(text, at, text.length, true)) {
            count++;
        }
        return Math.max(1, (double) sourceLength / Math.max(count, 1));
    }

    private static List<Note> notes(Probe probe, CharsetSniffer.Sniffed sniffed, byte[] sample) {
        List<Note> notes = new ArrayList<>();
        if (sniffed.damaged() > 0) {
            notes.add(new Note("invalid-utf8", List.of(probe.name())));
        }
        boolean wide = sniffed.charset() == Charsets.UTF16LE || sniffed.charset() == Charsets.UTF16BE;
        for (byte b : sample) {
            if (b == 0 && !wide) {
                notes.add(new Note("nul-bytes", List.of(probe.name())));
                break;
            }
        }
        return notes;
    }
}
