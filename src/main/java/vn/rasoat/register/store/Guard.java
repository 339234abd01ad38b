package vn.rasoat.register.store;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps everybody but the owner out of folders and files. */
public interface Guard {
    /** Makes a folder where it is missing, for its owner only. */
    Path folder(Path folder) throws IOException;

    /** Makes a file where it is missing, for its owner only, before anything is written to it. */
    Path file(Path file) throws IOException;
}
