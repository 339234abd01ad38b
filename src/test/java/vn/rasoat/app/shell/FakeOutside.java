package vn.rasoat.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.app.desk.Outside;

/** Chooses what a test has laid ready, and remembers what was to be shown. */
public final class FakeOutside implements Outside {
    public Optional<Path> file = Optional.empty();
    public Optional<Path> folder = Optional.empty();
    public final List<Path> shown = new ArrayList<>();

    @Override
    public Optional<Path> chooseFile(String title) {
        return file;
    }

    @Override
    public Optional<Path> chooseArchive(String title) {
        return file;
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path from) {
        return folder;
    }

    @Override
    public void show(Path path) {
        shown.add(path);
    }
}
