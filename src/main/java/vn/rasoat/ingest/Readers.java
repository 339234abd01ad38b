package vn.rasoat.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.model.SourceException;

/**
 * Chooses the reader of a file by its content.
 *
 * @param containers the kinds of files, in the order in which they are asked
 */
public record Readers(List<Container> containers) {
    public Readers {
        containers = List.copyOf(containers);
    }

    /**
     * Opens a file with the first reader that claims it.
     *
     * @throws SourceException as {@link SourceReader#open} tells
     */
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        if (probe.head().length == 0) {
            throw new SourceException("file-empty", probe.name());
        }
        for (Container container : containers) {
            if (container.claims(probe)) {
                SourceFile file = container.open(probe, options);
                if (file.tables().isEmpty()) {
                    throw new SourceException("no-table", probe.name());
                }
                return container.extensions().contains(extension(probe)) ? file : misnamed(file, probe);
            }
        }
        throw new SourceException("file-type-unknown", probe.name());
    }

    private static String extension(Probe probe) {
        String name = probe.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static SourceFile misnamed(SourceFile file, Probe probe) {
        List<Note> notes = new ArrayList<>(file.notes());
        notes.add(0, new Note("wrong-extension", List.of(probe.name(), extension(probe), file.container())));
        return new SourceFile(
                file.path(), file.container(), file.charset(), file.tables(), notes, file.sheets(), file.codeLists());
    }
}
