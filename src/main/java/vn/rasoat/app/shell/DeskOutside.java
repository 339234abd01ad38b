package vn.rasoat.app.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import vn.rasoat.app.desk.FileKind;
import vn.rasoat.app.desk.Outside;
import vn.rasoat.model.Texts;

/** The choosers and folders of this computer. */
final class DeskOutside implements Outside {
    private final Stage stage;
    private final HostServices services;
    private final Supplier<Texts> texts;

    DeskOutside(Stage stage, HostServices services, Supplier<Texts> texts) {
        this.stage = stage;
        this.services = services;
        this.texts = texts;
    }

    @Override
    public Optional<Path> chooseFile(String title) {
        Texts told = texts.get();
        List<ExtensionFilter> filters = new ArrayList<>();
        filters.add(new ExtensionFilter(told.get("start.choose.kinds"), FileKind.allPatterns()));
        for (FileKind kind : FileKind.values()) {
            filters.add(new ExtensionFilter(told.get(kind.key()), kind.patterns()));
        }
        filters.add(new ExtensionFilter(told.get("start.choose.all"), "*.*"));
        return chosen(title, filters);
    }

    @Override
    public Optional<Path> chooseArchive(String title) {
        FileKind zip = FileKind.ARCHIVES;
        return chosen(title, List.of(new ExtensionFilter(texts.get().get(zip.key()), zip.patterns())));
    }

    private Optional<Path> chosen(String title, List<ExtensionFilter> filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(filters);
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path from) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(from)) {
            chooser.setInitialDirectory(from.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public void show(Path path) {
        services.showDocument(path.toUri().toString());
    }
}
