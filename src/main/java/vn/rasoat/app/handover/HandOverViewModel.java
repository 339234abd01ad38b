package vn.rasoat.app.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.check.Progress;
import vn.rasoat.job.CheckOptions;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.Exceptions;
import vn.rasoat.mapping.Overrides;

/** What the last screen knows and can do: write the chosen documents into a folder. */
public final class HandOverViewModel {
    /** The screen is always in exactly one of these. */
    public enum Stage {
        CHOOSING,
        WRITING,
        WRITTEN
    }

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(Path.of(""));
    private final ObjectProperty<Set<Format>> formats = new SimpleObjectProperty<>(EnumSet.allOf(Format.class));
    private final BooleanProperty unmasked = new SimpleBooleanProperty();
    private Optional<CheckedFile> file = Optional.empty();

    public HandOverViewModel(Desk desk) {
        this.desk = desk;
    }

    /** @param source the checked file; its documents are proposed to lie beside it */
    public void show(CheckedFile checked, Path source) {
        file = Optional.of(checked);
        stage.set(Stage.CHOOSING);
        formats.set(EnumSet.allOf(Format.class));
        unmasked.set(false);
        String name = String.valueOf(source.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        folder.set(source.toAbsolutePath().resolveSibling(desk.texts().get("handover.folder.name", stem)));
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    public ObjectProperty<Path> folder() {
        return folder;
    }

    public BooleanProperty unmasked() {
        return unmasked;
    }

    public ObjectProperty<Set<Format>> formats() {
        return formats;
    }

    /** Takes a document in or leaves it out. */
    public void want(Format format, boolean wanted) {
        Set<Format> now = EnumSet.noneOf(Format.class);
        now.addAll(formats.get());
        if (wanted) {
            now.add(format);
        } else {
            now.remove(format);
        }
        formats.set(now);
        stage.set(Stage.CHOOSING);
    }

    public void chooseFolder() {
        Path from = Optional.ofNullable(folder.get().getParent()).orElse(folder.get());
        desk.outside()
                .chooseFolder(desk.texts().get("handover.choose.title"), from)
                .ifPresent(chosen -> {
                    folder.set(chosen);
                    stage.set(Stage.CHOOSING);
                });
    }

    /** Writes the documents. */
    public void write() {
        if (file.isEmpty() || formats.get().isEmpty() || stage.get() == Stage.WRITING) {
            return;
        }
        desk.dismiss();
        stage.set(Stage.WRITING);
        CheckedFile what = file.get();
        Path to = folder.get();
        CheckOptions options = new CheckOptions(
                Optional.empty(),
                desk.today(),
                Overrides.NONE,
                desk.language(),
                List.copyOf(formats.get()),
                unmasked.get(),
                Exceptions.NONE);
        desk.background()
                .run(
                        () -> {
                            what.write(to, options, Progress.SILENT);
                            return to;
                        },
                        done -> stage.set(Stage.WRITTEN),
                        failure -> {
                            stage.set(Stage.CHOOSING);
                            desk.tell(failure);
                        });
    }

    public void openFolder() {
        desk.outside().show(folder.get());
    }

    /** The names of the files that are written. */
    public List<String> fileNames() {
        List<String> names = new ArrayList<>();
        for (Format format : Format.values()) {
            if (formats.get().contains(format)) {
                names.add(fileName(format));
            }
        }
        return names;
    }

    static String fileName(Format format) {
        return switch (format) {
            case XLSX -> "correction-list.xlsx";
            case CSV -> "findings.csv";
            case HTML -> "report.html";
            case JSON -> "summary.json";
        };
    }
}
