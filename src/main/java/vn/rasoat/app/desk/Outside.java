package vn.rasoat.app.desk;

import java.nio.file.Path;
import java.util.Optional;

/** What lies outside the window: the computer's own choosers and folders. */
public interface Outside {
    /** Lets the person choose a file to open. */
    Optional<Path> chooseFile(String title);

    /** Lets the person choose a zip. */
    Optional<Path> chooseArchive(String title);

    /** Lets the person choose a folder. */
    Optional<Path> chooseFolder(String title, Path from);

    /** Shows a folder or document in the computer's own program for it. */
    void show(Path path);
}
