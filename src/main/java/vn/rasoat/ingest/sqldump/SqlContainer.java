package vn.rasoat.ingest.sqldump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.SourceFile.SheetNote;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.csv.CharsetSniffer;
import vn.rasoat.ingest.csv.CharsetSniffer.Sniffed;
import vn.rasoat.ingest.csv.Charsets;
import vn.rasoat.ingest.record.RecordTable;
import vn.rasoat.model.SourceException;

/**
 * Dumps of MySQL, MariaDB, PostgreSQL, SQL Server, H2 and SQLite as text. What INSERT and COPY bring is read; all other statements
 * are passed over, none is ever run.
 */
public final class SqlContainer implements Container {
    private static final int PIECE = 128 << 10;
    private static final int PIECES = 16;
    private static final Pattern FIRST_WORD = Pattern.compile(
            "(?i)\\A(insert|create|set|use|drop|begin|start|pragma|copy|replace|lock|alter|go|delimiter|if|declare|delete"
                    + "|select|rem|prompt|truncate|update|\\\\restrict|\\\\connect)\\b.*",
            Pattern.DOTALL);
    private static final Pattern DATA =
            Pattern.compile("(?i)\\b(insert\\s+into\\s|insert\\s*\\[|insert\\s+(ignore|or)\\s|"
                    + "replace\\s+into\\s|copy\\s+\\S[^;]*\\sfrom\\s+stdin|create\\s+(\\w+\\s+){0,3}table\\s|create\\s+database\\s"
                    + "|set\\s+ansi_nulls|set\\s+names\\s|set\\s+identity_insert)");

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public List<String> extensions() {
        return List.of("sql", "dump", "psql");
    }

    @Override
    public boolean claims(Probe probe) {
        if (isBinary(probe)) {
            return true;
        }
        String head = head(probe);
        String text = head.substring(statement(head));
        if (text.isEmpty()) {
            return !head.isEmpty() && head.contains("dump");
        }
        return FIRST_WORD
                        .matcher(text.substring(0, Math.min(text.length(), 64)))
                        .matches()
                && DATA.matcher(text).find();
    }

    /** Where the first statement begins, behind blanks and comments. */
    private static int statement(String head) {
        int at = 0;
        while (at < head.length()) {
            int end = -1;
            if (head.charAt(at) <= ' ' || head.charAt(at) == ';') {
                at++;
                continue;
            } else if (head.startsWith("--", at) || head.charAt(at) == '#') {
                end = head.indexOf('\n', at);
            } else if (head.startsWith("/*", at)) {
                end = head.indexOf("*/", at) + 1;
                end = end == 0 ? -1 : end;
                end = head.startsWith(";", end + 1) ? end + 1 : end;
            } else {
                return at;
            }
            at = end < 0 ? head.length() : end + 1;
        }
        return at;
    }

    /** What pg_dump writes when it is not asked for text. */
    private static boolean isBinary(Probe probe) {
        return probe.startsWith('P', 'G', 'D', 'M', 'P');
    }

    private static String head(Probe probe) {
        Sniffed sniffed = CharsetSniffer.sniff(probe.head(), false, text -> 0);
        byte[] raw = Arrays.copyOfRange(probe.head(), sniffed.bom(), probe.head().length);
        byte[] out = new byte[raw.length * sniffed.charset().growth() + 4];
        int[] written = new int[1];
        sniffed.charset().toUtf8(raw, raw.length, out, 0, true, written);
        return new String(out, 0, written[0], UTF_8);
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        String file = probe.name();
        if (isBinary(probe)) {
            throw new SourceException("dump-binary", file);
        }
        String head = head(probe);
        Sniffed sniffed = CharsetSniffer.sniff(sample(probe), false, options.syllables());
        Charsets charset = sniffed.charset();
        SqlDialect dialect = SqlDialect.of(head);
        Dump dump = new Dump(
                probe.content(),
                file,
                charset,
                dialect,
                sniffed.bom(),
                options.limits().cellChars());
        DumpIndex index = DumpIndex.of(dump, options.limits());
        List<Table> tables = new ArrayList<>();
        List<SheetNote> sheets = new ArrayList<>();
        for (DumpTable each : index.tables.values()) {
            Optional<Table> table = each.rows() == 0
                    ? Optional.empty()
                    : RecordTable.look(new DumpSource(dump, each), options.limits(), file);
            table.ifPresent(tables::add);
            sheets.add(new SheetNote(each.name(), table.isPresent() ? "table" : "empty", false));
        }
        return new SourceFile(probe.path(), name(), charset.label(), tables, notes(file, index), sheets);
    }

    private static List<Note> notes(String file, DumpIndex index) {
        List<Note> notes = new ArrayList<>();
        if (!index.skipped.isEmpty()) {
            List<String> counts = index.skipped.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .toList();
            notes.add(new Note("sql-skipped", List.of(file, String.join(", ", counts))));
        }
        if (index.cut) {
            notes.add(new Note("dump-cut", List.of(file)));
        }
        if (index.broken > 0) {
            notes.add(new Note("dump-broken", List.of(file, Integer.toString(index.broken))));
        }
        return notes;
    }

    /** Lines from all over the file: the first megabytes of a dump may be all ASCII. */
    private static byte[] sample(Probe probe) throws SourceException {
        Sniffed begin = CharsetSniffer.sniff(probe.head(), false, text -> 0);
        boolean wide = begin.charset() == Charsets.UTF16LE || begin.charset() == Charsets.UTF16BE;
        if (wide || probe.size() <= probe.head().length) {
            return probe.head();
        }
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        sample.write(probe.head(), 0, begin.bom());
        try (SeekableByteChannel channel = probe.content().open()) {
            for (int i = 0; i < PIECES; i++) {
                ByteBuffer piece = ByteBuffer.allocate(PIECE);
                channel.position(Math.max(0, probe.size() - PIECE) / (PIECES - 1) * i);
                while (piece.hasRemaining() && channel.read(piece) >= 0) {
                    // on to the end of the piece
                }
                addBeyondAscii(piece.array(), piece.position(), sample);
            }
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", probe.name());
        }
        return sample.toByteArray();
    }

    /** Adds stretches between bytes of ASCII, so that no character is cut. */
    private static void addBeyondAscii(byte[] piece, int length, ByteArrayOutputStream sample) {
        int from = 0;
        while (from < length && piece[from] < 0) {
            from++;
        }
        int to = length;
        while (to > from && piece[to - 1] < 0) {
            to--;
        }
        for (int i = from; i < to; i++) {
            sample.write(piece[i] == 0 ? ' ' : piece[i]);
        }
        sample.write('\n');
    }
}
