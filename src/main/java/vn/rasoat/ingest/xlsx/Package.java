package vn.rasoat.ingest.xlsx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.rasoat.ingest.Limits;
import vn.rasoat.model.SourceException;

/**
 * A zip of parts, opened read-only. It counts what its parts inflate to by itself, since the sizes written in a zip are only
 * claims.
 */
final class Package implements Closeable {
    private static final long SMALL = 1 << 20;

    private final ZipFile zip;
    private final Limits limits;
    private final String file;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Package(ZipFile zip, Limits limits, String file) {
        this.zip = zip;
        this.limits = limits;
        this.file = file;
    }

    static Package open(Path path, Limits limits, String file) throws SourceException {
        try {
            Package opened = new Package(new ZipFile(path.toFile()), limits, file);
            opened.list();
            return opened;
        } catch (IOException | IllegalArgumentException e) { // the latter for names in no character set
            throw new SourceException(e, "file-damaged", file);
        }
    }

    private void list() throws SourceException {
        if (zip.size() > limits.zipEntries()) {
            close();
            throw new SourceException("file-bomb", file);
        }
        zip.stream().forEach(entry -> entries.putIfAbsent(normal(entry.getName()), entry));
    }

    private static String normal(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The names of all parts, in lower case, without a slash at the beginning. */
    Collection<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(normal(name));
    }

    /** Opens a part; empty when there is none of the name, whatever the case of its letters. */
    Optional<Part> part(String name) throws IOException {
        ZipEntry entry = entries.get(normal(name));
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new Part(zip.getInputStream(entry), entry.getCompressedSize()));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // closing a file that was only read
        }
    }

    /** Resolves the target of a relationship against the part that has it. */
    static String resolve(String from, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(from.split("/")));
        path.remove(path.size() - 1);
        for (String step : target.split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!step.equals(".") && !step.equals("..")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /** A part's bytes, inflated and counted. */
    final class Part extends FilterInputStream {
        private final long compressed;
        private long count;

        Part(InputStream in, long compressed) {
            super(in);
            this.compressed = Math.max(compressed, 1);
        }

        /** How many bytes were read so far. */
        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            counted(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int n = super.read(into, at, length);
            counted(Math.max(n, 0));
            return n;
        }

        private void counted(int n) throws BombException {
            count += n;
            if (count > limits.inflatedBytes() || (count > SMALL && count / compressed > limits.inflationRatio())) {
                throw new BombException();
            }
        }
    }

    /** A part inflates to more than an honest one would. */
    static final class BombException extends IOException {
        private static final long serialVersionUID = 1L;

        /** The refusal to show for a failure that may have been caused by a bomb. */
        static SourceException explain(Exception failure, String file) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof BombException) {
                    return new SourceException(failure, "file-bomb", file);
                }
            }
            return new SourceException(failure, "file-damaged", file);
        }
    }
}
