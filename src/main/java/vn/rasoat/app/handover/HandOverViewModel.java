package vn.rasoat.app.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.results.DecidedList;
import vn.rasoat.check.Progress;
import vn.rasoat.correction.CorrectionList.Part;
import vn.rasoat.correction.copy.CopyOutcome;
import vn.rasoat.correction.copy.Refusal;
import vn.rasoat.job.CheckOptions;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.Exceptions;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;

/** What the last screen knows and can do: show what would be written, and write the chosen documents into a folder. */
public final class HandOverViewModel {
    private static final int MOST_REFUSALS = 20;
    private static final String EXCEPTIONS = "exceptions.csv";
    private static final String CHANGES = "changes.csv";

    /** The screen is always in exactly one of these. */
    public enum Stage {
        CHOOSING,
        WRITING,
        WRITTEN
    }

    private final Desk desk;
    private final Supplier<Optional<CheckedFile>> latest;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ReadOnlyObjectWrapper<HandOverPreview> preview = new ReadOnlyObjectWrapper<>(HandOverPreview.NONE);
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(Path.of(""));
    private final ObjectProperty<Set<Format>> formats = new SimpleObjectProperty<>(EnumSet.allOf(Format.class));
    private final ObjectProperty<Set<Extra>> extras = new SimpleObjectProperty<>(EnumSet.noneOf(Extra.class));
    private final BooleanProperty unmasked = new SimpleBooleanProperty();
    private Optional<CheckedFile> file = Optional.empty();
    private String sourceName = "";
    private Written written = new Written(List.of(), List.of());

    /** What was written: the names of the files, and what the copy could not take. */
    private record Written(List<String> names, List<Refusal> refused) {}

    /** @param latest the file that is handed over with all decisions made since */
    public HandOverViewModel(Desk desk, Supplier<Optional<CheckedFile>> latest) {
        this.desk = desk;
        this.latest = latest;
        unmasked.addListener((property, was, is) -> refresh());
    }

    /** @param source the checked file; its documents are proposed to lie beside it */
    public void show(CheckedFile checked, Path source) {
        file = Optional.of(checked);
        stage.set(Stage.CHOOSING);
        formats.set(EnumSet.allOf(Format.class));
        extras.set(EnumSet.noneOf(Extra.class));
        unmasked.set(false);
        preview.set(HandOverPreview.NONE);
        sourceName = String.valueOf(source.getFileName());
        folder.set(source.toAbsolutePath().resolveSibling(desk.texts().get("handover.folder.name", stem())));
    }

    private String stem() {
        int dot = sourceName.lastIndexOf('.');
        return dot > 0 ? sourceName.substring(0, dot) : sourceName;
    }

    private Optional<CheckedFile> current() {
        return latest.get().or(() -> file);
    }

    /** Looks anew at what would be written, as decisions are now. */
    public void refresh() {
        if (current().isEmpty()) {
            return;
        }
        CheckedFile of = current().get();
        CheckOptions options = options();
        boolean first = preview.get().equals(HandOverPreview.NONE);
        desk.background()
                .run(
                        () -> HandOverPreview.of(of, DecidedList.of(of, desk), options, desk),
                        made -> {
                            preview.set(made);
                            if (first) {
                                propose(made);
                            }
                        },
                        desk::tell);
    }

    /** The copy and the exceptions are proposed where there are any. */
    private void propose(HandOverPreview made) {
        if (made.cells() > 0 && canCopy()) {
            want(Extra.COPY, true);
        }
        if (made.exceptions() > 0) {
            want(Extra.EXCEPTIONS, true);
        }
    }

    /** What would be written. */
    public ReadOnlyObjectProperty<HandOverPreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Whether copies of files of this kind can be written at all. */
    public boolean canCopy() {
        return current().map(CheckedFile::canBeCopied).orElse(false);
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

    public ObjectProperty<Set<Extra>> extras() {
        return extras;
    }

    /** Takes a document in or leaves it out. */
    public void want(Format format, boolean wanted) {
        Set<Format> now = EnumSet.noneOf(Format.class);
        now.addAll(formats.get());
        change(now, format, wanted);
        formats.set(now);
        stage.set(Stage.CHOOSING);
    }

    /** Takes something more in or leaves it out. */
    public void want(Extra extra, boolean wanted) {
        Set<Extra> now = EnumSet.noneOf(Extra.class);
        now.addAll(extras.get());
        change(now, extra, wanted);
        extras.set(now);
        stage.set(Stage.CHOOSING);
    }

    private static <T> void change(Set<T> set, T value, boolean wanted) {
        if (wanted) {
            set.add(value);
        } else {
            set.remove(value);
        }
    }

    /** Whether nothing at all is chosen. */
    public boolean nothingWanted() {
        return formats.get().isEmpty() && extras.get().isEmpty();
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

    private CheckOptions options() {
        return new CheckOptions(
                Optional.empty(),
                desk.today(),
                Overrides.NONE,
                desk.language(),
                List.copyOf(formats.get()),
                unmasked.get(),
                Exceptions.NONE);
    }

    /** Writes what is chosen. */
    public void write() {
        if (current().isEmpty() || nothingWanted() || stage.get() == Stage.WRITING) {
            return;
        }
        desk.dismiss();
        stage.set(Stage.WRITING);
        CheckedFile what = current().get();
        Path to = folder.get();
        CheckOptions options = options();
        Set<Extra> more = EnumSet.noneOf(Extra.class);
        more.addAll(extras.get());
        desk.background()
                .run(
                        () -> write(what, to, options, more),
                        done -> {
                            written = done;
                            stage.set(Stage.WRITTEN);
                        },
                        failure -> {
                            stage.set(Stage.CHOOSING);
                            desk.tell(failure);
                        });
    }

    private Written write(CheckedFile what, Path to, CheckOptions options, Set<Extra> more) throws SourceException {
        List<DecidedList> decided = DecidedList.of(what, desk);
        CheckedFile told = what.accepting(Exceptions.of(DecidedList.standings(decided), desk.today()), Progress.SILENT)
                .deciding(DecidedList.values(decided));
        List<String> names = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        told.write(to, options, Progress.SILENT);
        options.formats().stream().sorted().forEach(format -> names.add(fileName(format)));
        if (more.contains(Extra.BY_VILLAGE)) {
            names.addAll(told.writeParts(to, Part.VILLAGE, options, Progress.SILENT));
        }
        if (more.contains(Extra.BY_ROUTE)) {
            names.addAll(told.writeParts(to, Part.ROUTE, options, Progress.SILENT));
        }
        if (more.contains(Extra.EXCEPTIONS)) {
            Exceptions.write(to.resolve(EXCEPTIONS), DecidedList.standings(decided));
            names.add(EXCEPTIONS);
        }
        if (more.contains(Extra.COPY)) {
            CopyOutcome copy = told.writeCopy(
                    decided.stream().map(DecidedList::corrections).toList(),
                    to.resolve(copyName()),
                    to.resolve(CHANGES),
                    Progress.SILENT);
            refused.addAll(copy.refused());
            names.add(copyName());
            names.add(CHANGES);
        }
        return new Written(names, refused);
    }

    /** The name of the corrected copy. */
    public String copyName() {
        String extension = sourceName.substring(Math.min(sourceName.length(), stem().length()));
        return desk.texts().get("handover.copy.name", stem()) + extension;
    }

    public void openFolder() {
        desk.outside().show(folder.get());
    }

    /** The names of the files that were written last. */
    public List<String> fileNames() {
        return List.copyOf(written.names());
    }

    /** Cells that the copy could not take, each with the reason; the first of them. */
    public List<String> refusals() {
        Texts reasons = Texts.of("correction", desk.language());
        return written.refused().stream()
                .limit(MOST_REFUSALS)
                .map(refusal -> refusal.change().at().letters()
                        + refusal.change().at().row()
                        + ": "
                        + reasons.get("copy.reason." + refusal.reason().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** How many cells the copy could not take. */
    public int refused() {
        return written.refused().size();
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
