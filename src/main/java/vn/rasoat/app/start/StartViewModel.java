package vn.rasoat.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Unlocking.Ends;
import vn.rasoat.app.desk.Unlocking.Opening;
import vn.rasoat.job.CheckSession;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.write.Format;
import vn.rasoat.training.write.Layout;

/** What the first screen knows and can do: open a file, one opened before, or invented data to try. */
public final class StartViewModel {
    private static final int SAMPLE_PEOPLE = 3000;
    private static final double SAMPLE_ERRORS = 0.04;

    private final Desk desk;
    private final Consumer<CheckSession> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param opened goes on with the opened file */
    public StartViewModel(Desk desk, Consumer<CheckSession> opened) {
        this.desk = desk;
        this.opened = opened;
    }

    /** Whether a file is being opened. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public List<Path> recent() {
        return desk.folder().recent();
    }

    /** Forgets which files were opened. */
    public void forgetRecent() {
        desk.folder().forgetRecent();
    }

    /** Lets the person choose a file. */
    public void choose() {
        desk.outside().chooseFile(desk.texts().get("start.choose.title")).ifPresent(this::open);
    }

    public void open(Path file) {
        work(known -> CheckSession.open(file, desk.tools().with(known), desk.today()), true);
    }

    /** Makes a list of invented people with errors in it and opens it. */
    public void trySample() {
        work(known -> CheckSession.open(sample(), desk.tools(), desk.today()), false);
    }

    private static Path sample() throws IOException {
        Path folder = Files.createTempDirectory("rasoat-thu-");
        SampleOptions options = SampleOptions.of(SAMPLE_PEOPLE, 1, SAMPLE_ERRORS, folder)
                .withFormat(Format.XLSX, Set.copyOf(Layout.printed()));
        return SampleJob.run(options).files().get(0);
    }

    private void work(Opening<CheckSession> opening, boolean remember) {
        if (busy.get()) {
            return;
        }
        desk.dismiss();
        busy.set(true);
        desk.unlocking()
                .open(
                        opening,
                        new Ends<>(
                                session -> {
                                    busy.set(false);
                                    if (remember) {
                                        desk.folder()
                                                .opened(session.file().source().path());
                                    }
                                    opened.accept(session);
                                },
                                failure -> {
                                    busy.set(false);
                                    desk.tell(failure);
                                },
                                () -> busy.set(false)));
    }
}
