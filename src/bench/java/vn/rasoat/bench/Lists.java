package vn.rasoat.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.write.Format;

/**
 * The lists of invented residents that are read and checked; made once and kept, 0.5 KB a person. Who has changed the generator
 * deletes the folder.
 */
final class Lists {
    private static final long SEED = 20_261_123;

    private final Path folder;

    Lists(Path folder) {
        this.folder = folder;
    }

    /** A damaged list about the first people of a clean one, made if it is not there. */
    Path about(Path register, int rows) throws IOException {
        Path list = folder.resolve(rows + "-of-" + register.getFileName());
        if (!Files.exists(list)) {
            System.out.println("making " + list.getFileName());
            DamagedList.write(register, rows, list);
        }
        Files.copy(list, OutputStream.nullOutputStream());
        return list;
    }

    /** The list of so many people, made if it is not there, and in the system's file cache if that has room. */
    Path of(int persons, double errorRate, Format format) throws IOException {
        String name = persons + "-" + errorRate + "." + format.extension();
        Path list = folder.resolve(name);
        if (!Files.exists(list)) {
            System.out.println("making " + name);
            SampleOptions options = SampleOptions.of(persons, SEED, errorRate, folder.resolve("making"))
                    .withFormat(format, Set.of());
            Path made = SampleJob.run(options).files().get(0);
            Files.move(made, list); // only a whole list gets its name
        }
        Files.copy(list, OutputStream.nullOutputStream());
        return list;
    }
}
