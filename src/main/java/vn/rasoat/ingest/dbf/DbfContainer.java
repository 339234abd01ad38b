package vn.rasoat.ingest.dbf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.SourceFile.SheetNote;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.csv.CharsetSniffer;
import vn.rasoat.ingest.csv.Charsets;
import vn.rasoat.ingest.record.RecordTable;
import vn.rasoat.model.SourceException;

/**
 * Tables of dBase III and IV, FoxPro and Visual FoxPro. The header's mark of the code page is not believed: programs of the time
 * of TCVN3 and VNI wrote any. The bytes of the texts themselves tell.
 */
public final class DbfContainer implements Container {
    private static final int SAMPLE_BYTES = 8 << 20;

    @Override
    public String name() {
        return "dbf";
    }

    @Override
    public List<String> extensions() {
        return List.of("dbf");
    }

    @Override
    public boolean claims(Probe probe) {
        return DbfHeader.begins(probe.head());
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        String file = probe.name();
        DbfHeader header = DbfHeader.read(probe.head()).orElseThrow(() -> new SourceException("database-header", file));
        long held = Math.max(0, probe.size() - header.dataOffset()) / header.recordLength();
        long records = header.records() == 0 ? held : Math.min(held, header.records());
        Optional<Content> memos = memos(probe);
        Charsets charset = charset(probe, header, records, memos, options);
        DbfSource source = new DbfSource(
                probe.content(),
                file,
                header,
                records,
                charset,
                memos,
                options.limits().cellChars());
        Optional<Table> table = RecordTable.look(source, options.limits(), file);
        return new SourceFile(
                probe.path(),
                name(),
                charset.label(),
                table.stream().toList(),
                notes(file, header, held, memos.isPresent()),
                List.of(new SheetNote("", table.isPresent() ? "table" : "empty", false)));
    }

    private static List<Note> notes(String file, DbfHeader header, long held, boolean memos) {
        List<Note> notes = new ArrayList<>();
        if (header.records() != held && held - header.records() != 0) {
            notes.add(new Note(
                    header.records() > held || header.records() == 0 ? "dbf-fewer" : "dbf-more",
                    List.of(file, Long.toString(header.records()), Long.toString(held))));
        }
        boolean wanted = header.fields().stream().anyMatch(DbfField::isMemo);
        if (wanted && !memos) {
            notes.add(new Note("memo-missing", List.of(file)));
        }
        if (header.fields().stream().anyMatch(field -> "PGW".indexOf(field.type()) >= 0)) {
            notes.add(new Note("pictures", List.of(file)));
        }
        return notes;
    }

    /** The file of the same name that ends in .dbt or .fpt, however it is capitalised. */
    private static Optional<Content> memos(Probe probe) throws SourceException {
        Path folder = probe.path().toAbsolutePath().getParent();
        if (!probe.isOnDisk() || folder == null) {
            return Optional.empty();
        }
        String name = probe.name().toLowerCase(Locale.ROOT);
        String base = name.endsWith(".dbf") ? name.substring(0, name.length() - 4) : name;
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(path -> isMemo(path, base))
                    .sorted()
                    .findFirst()
                    .map(Content.OnDisk::new);
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", probe.name());
        }
    }

    private static boolean isMemo(Path path, String base) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return (name.equals(base + ".dbt") || name.equals(base + ".fpt"))
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static Charsets charset(
            Probe probe, DbfHeader header, long records, Optional<Content> memos, OpenOptions options)
            throws SourceException {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        byte[] record = new byte[header.recordLength()];
        try (InputStream in = probe.content().stream()) {
            in.skipNBytes(header.dataOffset());
            long most = Math.min(records, SAMPLE_BYTES / record.length);
            for (long i = 0; i < most && in.readNBytes(record, 0, record.length) == record.length; i++) {
                header.fields().stream().filter(DbfField::isText).forEach(field -> add(texts, record, field));
            }
            if (memos.isPresent() && isAscii(texts)) {
                add(texts, memos.get());
            }
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", probe.name());
        }
        return CharsetSniffer.sniff(texts.toByteArray(), true, options.syllables())
                .charset();
    }

    private static boolean isAscii(ByteArrayOutputStream texts) {
        for (byte b : texts.toByteArray()) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds the first long texts, with a blank for all that is no character. */
    private static void add(ByteArrayOutputStream texts, Content memos) throws IOException {
        try (InputStream in = memos.stream()) {
            for (byte b : in.readNBytes(SAMPLE_BYTES / 8)) {
                texts.write(b >= 0 && b < ' ' ? ' ' : b);
            }
        }
    }

    /** Adds what is beyond ASCII, with a blank for NUL so that it does not look like UTF-16. */
    private static void add(ByteArrayOutputStream texts, byte[] record, DbfField field) {
        int end = field.offset() + field.length();
        boolean plain = true;
        for (int i = field.offset(); i < end; i++) {
            plain &= record[i] >= 0;
        }
        for (int i = field.offset(); i < end && !plain; i++) {
            texts.write(record[i] == 0 ? ' ' : record[i]);
        }
        texts.write('\n');
    }
}
