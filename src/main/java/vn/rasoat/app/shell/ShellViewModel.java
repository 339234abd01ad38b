package vn.rasoat.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.app.check.CheckViewModel;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Settings;
import vn.rasoat.app.handover.HandOverViewModel;
import vn.rasoat.app.recognition.RecognitionViewModel;
import vn.rasoat.app.results.ResultsViewModel;
import vn.rasoat.app.start.StartViewModel;
import vn.rasoat.job.CheckSession;
import vn.rasoat.job.CheckedFile;

/** Leads from screen to screen. */
public final class ShellViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.START);
    private final StartViewModel start;
    private final RecognitionViewModel recognition;
    private final CheckViewModel check;
    private final ResultsViewModel results;
    private final HandOverViewModel handOver;
    private Optional<CheckSession> session = Optional.empty();
    private Optional<CheckedFile> checked = Optional.empty();

    public ShellViewModel(Desk desk) {
        this.desk = desk;
        this.start = new StartViewModel(desk, this::opened);
        this.recognition = new RecognitionViewModel(desk, this::check);
        this.check = new CheckViewModel(desk, this::checked, () -> page.set(Page.RECOGNITION));
        this.results = new ResultsViewModel(desk);
        this.handOver = new HandOverViewModel(desk, () -> results.rescoring().file().get());
        desk.settings().addListener((property, was, is) -> changed(was, is));
    }

    private void changed(Settings was, Settings is) {
        if (!was.language().equals(is.language())) {
            desk.dismiss();
            recognition.refresh();
            results.refresh();
        }
    }

    private void opened(CheckSession opened) {
        session = Optional.of(opened);
        checked = Optional.empty();
        recognition.show(opened);
        page.set(Page.RECOGNITION);
    }

    private void check(CheckSession wanted) {
        page.set(Page.CHECK);
        check.start(wanted);
    }

    private void checked(CheckedFile result) {
        checked = Optional.of(result);
        results.show(result);
        session.ifPresent(of -> handOver.show(result, of.file().source().path()));
        page.set(Page.RESULTS);
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Whether a screen has something to show now. */
    public boolean canShow(Page wanted) {
        return switch (wanted) {
            case START -> true;
            case RECOGNITION -> session.isPresent();
            case CHECK -> false;
            case RESULTS, HANDOVER -> checked.isPresent();
        };
    }

    /** Goes to a screen that has something to show. */
    public void go(Page wanted) {
        if (canShow(wanted) && page.get() != Page.CHECK) {
            page.set(wanted);
        }
    }

    /** Opens a file, from wherever it was dropped. */
    public void open(Path file) {
        if (page.get() != Page.CHECK) {
            start.open(file);
        }
    }

    public Desk desk() {
        return desk;
    }

    public StartViewModel start() {
        return start;
    }

    public RecognitionViewModel recognition() {
        return recognition;
    }

    public CheckViewModel check() {
        return check;
    }

    public ResultsViewModel results() {
        return results;
    }

    public HandOverViewModel handOver() {
        return handOver;
    }
}
