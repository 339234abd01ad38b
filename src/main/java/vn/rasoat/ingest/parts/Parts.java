package vn.rasoat.ingest.parts;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.model.SourceException;

/**
 * A zip of parts, opened read-only. It counts what its parts inflate to by itself, since the sizes written in a zip are only
 * claims.
 */
public final class Parts implements Closeable {
    private final Directory zip;
    private final Limits limits;

    private Parts(Directory zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Where the parts are found; names are {@linkplain #normal normal}. */
    interface Directory extends Closeable {
        Collection<String> names();

        boolean has(String name);

        /** How many bytes the part takes in the zip. */
        long compressed(String name);

        InputStream open(String name) throws IOException;
    }

    /** @throws SourceException {@code file-damaged} or {@code file-bomb} */
    public static Parts open(Content content, Limits limits, String file) throws SourceException {
        try {
            Directory zip = content instanceof Content.OnDisk disk
                    ? ZipDirectory.open(disk.path(), limits)
                    : ZipDirectory.open(content, limits);
            return new Parts(zip, limits);
        } catch (IOException | IllegalArgumentException e) { // the latter for names in no character set
            throw BombException.explain(e, file);
        }
    }

    /** Whether the content is a zip that can be opened and holds a part of one of the names. */
    public static boolean holds(Content content, Limits limits, List<String> names) {
        try (Parts parts = open(content, limits, "")) {
            return names.stream().anyMatch(parts::has);
        } catch (SourceException e) {
            return false;
        }
    }

    static String normal(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The names of all parts, in lower case, without a slash at the beginning. */
    public Collection<String> names() {
        return List.copyOf(zip.names());
    }

    public boolean has(String name) {
        return zip.has(normal(name));
    }

    /** Opens a part; empty when there is none of the name, whatever the case of its letters. */
    public Optional<Counted> part(String name) throws IOException {
        String normal = normal(name);
        return zip.has(normal)
                ? Optional.of(new Counted(zip.open(normal), zip.compressed(normal), limits))
                : Optional.empty();
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
    public static String resolve(String from, String target) {
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
}
