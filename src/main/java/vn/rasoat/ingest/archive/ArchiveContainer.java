package vn.rasoat.ingest.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.Readers;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.model.SourceException;

/**
 * Zip archives with lists in them. Entries are read as files of their own and told as {@code archive.zip › entry}; nothing is
 * ever written under an entry's name.
 */
public final class ArchiveContainer implements Container {
    private final Readers readers;

    /** @param readers the readers of what is in an archive; an archive in an archive is not opened */
    public ArchiveContainer(Readers readers) {
        this.readers = readers;
    }

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public List<String> extensions() {
        return List.of("zip");
    }

    /** Office documents are zips too, but have readers of their own. */
    @Override
    public boolean claims(Probe probe) {
        return probe.isZip() && readers.containers().stream().noneMatch(document -> document.claims(probe));
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        try (ZipFile zip = new ZipFile(probe.path().toFile())) {
            List<FileHeader> entries = entries(zip, options.limits());
            unlock(zip, entries, probe, options);
            Unpacking unpacking = new Unpacking(zip, probe, options, readers);
            for (FileHeader entry : entries) {
                unpacking.read(entry);
            }
            return unpacking.result(name());
        } catch (IOException | RuntimeException e) { // a damaged archive meets many kinds
            throw BombException.explain(e, probe.name());
        }
    }

    private static List<FileHeader> entries(ZipFile zip, Limits limits) throws IOException {
        List<FileHeader> all = zip.getFileHeaders();
        if (all.size() > limits.zipEntries()) {
            throw new BombException();
        }
        List<FileHeader> files = new ArrayList<>();
        for (FileHeader entry : all) {
            if (!entry.isDirectory() && !isByTheWay(entry.getFileName())) {
                files.add(entry);
            }
        }
        return files;
    }

    /** What programs put into archives without being asked. */
    private static boolean isByTheWay(String name) {
        String lower = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('/') + 1);
        return lower.startsWith("__macosx/")
                || last.startsWith("._")
                || last.startsWith("~$")
                || List.of(".ds_store", "thumbs.db", "desktop.ini").contains(last);
    }

    /** Finds the password that opens the smallest of the entries that have one. */
    private static void unlock(ZipFile zip, List<FileHeader> entries, Probe probe, OpenOptions options)
            throws SourceException {
        Optional<FileHeader> smallest = entries.stream()
                .filter(FileHeader::isEncrypted)
                .min(Comparator.comparingLong(FileHeader::getUncompressedSize));
        if (smallest.isPresent()) {
            options.passwords().unlock(probe.name(), password -> {
                zip.setPassword(password.clone());
                return Unpacking.opens(zip, smallest.get(), options.limits()) ? Optional.of(zip) : Optional.empty();
            });
        }
    }
}
