package vn.rasoat.workspace.history;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.rasoat.model.Severity;
import vn.rasoat.workspace.OwnerOnly;

/** One check on disk. Its name is the list's number and the time: nothing of anybody. */
record CheckFile(Path path, PastCheck check, long bytes) {
    private static final String FORM = "rasoat-check-1";
    private static final String ENDING = ".check";

    /** The checks in a folder, the oldest first; a file that cannot be read is passed over. */
    static List<CheckFile> in(Path folder) throws IOException {
        List<CheckFile> out = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) {
                    read(file).ifPresent(out::add);
                }
            }
        }
        out.sort(java.util.Comparator.comparing(each -> each.check.at()));
        return out;
    }

    private static Optional<CheckFile> read(Path file) {
        try (DataInputStream in = open(file)) {
            return Optional.of(new CheckFile(file, readCheck(in), Files.size(file)));
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 13), 1 << 13));
    }

    /** What was found; empty when the file cannot be read. */
    Optional<FoundIds> found() {
        try (DataInputStream in = open(path)) {
            readCheck(in);
            return Optional.of(FoundIds.read(in));
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Writes a check; its file appears whole or not at all. */
    static void write(Path folder, PastCheck check, FoundIds found) throws IOException {
        OwnerOnly.folder(folder);
        String name = check.list() + "-" + check.at().toEpochMilli();
        OwnerOnly.write(folder.resolve(name + ENDING), file -> {
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file, 1 << 13), 1 << 13));
            writeCheck(out, check);
            found.write(out);
            out.close();
        });
    }

    private static void writeCheck(DataOutputStream out, PastCheck check) throws IOException {
        out.writeUTF(FORM);
        out.writeUTF(check.list());
        out.writeLong(check.at().toEpochMilli());
        out.writeUTF(check.file());
        out.writeUTF(check.profile());
        out.writeUTF(check.fingerprint());
        out.writeLong(check.rows());
        out.writeLong(check.cleanRows());
        for (Severity severity : Severity.values()) {
            out.writeLong(check.findings(severity));
        }
        out.writeDouble(check.score().orElse(Double.NaN));
        out.writeUTF(check.rules());
        out.writeInt(check.rulesChanged());
    }

    private static PastCheck readCheck(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(FORM)) {
            throw new IOException("another form");
        }
        String list = in.readUTF();
        Instant at = Instant.ofEpochMilli(in.readLong());
        String file = in.readUTF();
        String profile = in.readUTF();
        String fingerprint = in.readUTF();
        long rows = in.readLong();
        long clean = in.readLong();
        Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, in.readLong());
        }
        double score = in.readDouble();
        String rules = in.readUTF();
        int changed = in.readInt();
        return new PastCheck(
                list,
                at,
                file,
                profile,
                fingerprint,
                rows,
                clean,
                findings,
                Double.isNaN(score) ? Optional.empty() : Optional.of(score),
                rules,
                changed);
    }
}
