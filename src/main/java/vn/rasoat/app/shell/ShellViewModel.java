package vn.rasoat.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.app.check.CheckOrder;
import vn.rasoat.app.check.CheckViewModel;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Settings;
import vn.rasoat.app.handover.HandOverViewModel;
import vn.rasoat.app.handover.HandOverViewModel.Stage;
import vn.rasoat.app.help.HelpViewModel;
import vn.rasoat.app.history.HistoryViewModel;
import vn.rasoat.app.recognition.RecognitionViewModel;
import vn.rasoat.app.register.InUse;
import vn.rasoat.app.register.RegisterViewModel;
import vn.rasoat.app.results.ResultsViewModel;
import vn.rasoat.app.rules.RulesViewModel;
import vn.rasoat.app.settings.SettingsViewModel;
import vn.rasoat.app.start.StartViewModel;
import vn.rasoat.job.CheckSession;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.Toolbox;
import vn.rasoat.workspace.AuditLog.Event;
import vn.rasoat.workspace.history.Comparison;

/** Leads from screen to screen. The way of a check goes on while the person looks at another part of the program. */
public final class ShellViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.START);
    private final ReadOnlyObjectWrapper<List<Optional<Comparison>>> comparisons =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StartViewModel start;
    private final RegisterViewModel register;
    private final RecognitionViewModel recognition;
    private final CheckViewModel check;
    private final ResultsViewModel results;
    private final HandOverViewModel handOver;
    private final HistoryViewModel history;
    private final RulesViewModel rules;
    private final SettingsViewModel settings;
    private final HelpViewModel help;
    private Page way = Page.START;
    private Optional<CheckSession> session = Optional.empty();
    private Optional<CheckedFile> checked = Optional.empty();
    private Optional<Toolbox> checkedWith = Optional.empty();
    private Optional<InUse> comparedWith = Optional.empty();

    public ShellViewModel(Desk desk) {
        this.desk = desk;
        this.start = new StartViewModel(desk, this::opened);
        this.register = new RegisterViewModel(desk);
        this.recognition = new RecognitionViewModel(desk, register, this::check, this::ahead);
        this.check = new CheckViewModel(desk, this::checked, () -> follow(Page.RECOGNITION));
        this.results = new ResultsViewModel(desk);
        this.handOver =
                new HandOverViewModel(desk, () -> results.rescoring().file().get());
        this.history = new HistoryViewModel(desk);
        this.rules = new RulesViewModel(desk);
        this.settings = new SettingsViewModel(desk);
        this.help = new HelpViewModel(desk);
        page.addListener((property, was, is) -> turned(was, is));
        desk.settings().addListener((property, was, is) -> changed(was, is));
        results.revealed().addListener((property, was, is) -> revealed(is));
        handOver.stage().addListener((property, was, is) -> {
            if (is == Stage.WRITTEN && handOver.unmasked().get()) {
                desk.audit().add(Event.IDS_WRITTEN, aboutFile());
            }
        });
    }

    private void revealed(boolean shown) {
        desk.audit().add(shown ? Event.IDS_SHOWN : Event.IDS_HIDDEN, aboutFile());
    }

    /** The fingerprint of the file at hand, which names nobody. */
    private String aboutFile() {
        return checked.map(file -> file.report().sha256()).orElse("");
    }

    private void changed(Settings was, Settings is) {
        if (!was.language().equals(is.language())) {
            desk.dismiss();
            recognition.refresh();
            results.refresh();
            rules.refresh();
        }
        if (was.masked() != is.masked() && checked.isPresent()) {
            results.revealed().set(!is.masked());
        }
    }

    private void opened(CheckSession opened) {
        session = Optional.of(opened);
        checked = Optional.empty();
        comparisons.set(List.of());
        recognition.show(opened);
        follow(Page.RECOGNITION);
    }

    /** The check begins when the screen has been drawn, and while the person is looking at it. */
    private void ahead(CheckOrder likely) {
        desk.background().later(() -> desk.background().later(() -> {
            if (page.get() == Page.RECOGNITION
                    && session.filter(now -> now == likely.session()).isPresent()) {
                likely.session().use(desk.tools());
                check.prepare(likely);
            }
        }));
    }

    /** Who leaves the screen does not want its check. */
    private void turned(Page was, Page is) {
        if (is == Page.RECOGNITION) {
            recognition.prepare();
        } else if (was == Page.RECOGNITION && is != Page.CHECK) {
            check.forget();
        }
    }

    private void check(CheckOrder wanted) {
        wanted.session().use(desk.tools());
        checkedWith = Optional.of(desk.tools());
        comparedWith = register.inUse().get();
        follow(Page.CHECK);
        check.start(wanted);
    }

    private void checked(CheckedFile result) {
        checked = Optional.of(result);
        comparisons.set(List.of());
        results.show(result);
        if (!desk.settings().get().masked()) {
            results.revealed().set(true);
        }
        session.ifPresent(of -> {
            handOver.show(result, of.file().source().path());
            desk.settings().get().exportFolder().ifPresent(folder -> handOver.folder()
                    .set(Path.of(folder).resolve(handOver.folder().get().getFileName())));
        });
        follow(Page.RESULTS);
        desk.background()
                .run(
                        () -> result.remember(desk.history(), desk.clock().instant()),
                        told -> compared(result, told),
                        desk::tell);
    }

    private void compared(CheckedFile of, List<Optional<Comparison>> told) {
        if (checked.filter(file -> file == of).isPresent()) {
            comparisons.set(told);
        }
        history.refresh();
    }

    /** The way of a check has come to a screen; who is elsewhere stays there. */
    private void follow(Page next) {
        boolean there = page.get() == way;
        way = next;
        if (there) {
            page.set(next);
        }
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** The screen to which the part of the program leads that checks files. */
    Page way() {
        return way;
    }

    /** How each list of the checked file stands beside its check before; empty until that is known. */
    public ReadOnlyObjectProperty<List<Optional<Comparison>>> comparisons() {
        return comparisons.getReadOnlyProperty();
    }

    public Optional<CheckedFile> checked() {
        return checked;
    }

    /** Whether a check of the same file would now be another: rules were changed since, or the register was opened or locked. */
    public boolean outdated() {
        return checked.isPresent()
                && (!checkedWith.equals(Optional.of(desk.tools()))
                        || !comparedWith.equals(register.inUse().get()));
    }

    /** Checks the same file again, as rules and register are now. */
    public void checkAgain() {
        if (checked.isPresent() && way != Page.CHECK) {
            page.set(way);
            recognition.start();
        }
    }

    /** Whether a screen has something to show now. */
    public boolean canShow(Page wanted) {
        return switch (wanted) {
            case START, HISTORY, RULES, REGISTER, SETTINGS, HELP -> true;
            case RECOGNITION -> session.isPresent();
            case CHECK -> way == Page.CHECK;
            case RESULTS, HANDOVER -> checked.isPresent();
        };
    }

    /** Goes to a screen that has something to show. A running check is left only by stopping it. */
    public void go(Page wanted) {
        if (!canShow(wanted)) {
            return;
        }
        if (wanted.section() == Section.CHECK) {
            if (way == Page.CHECK && wanted != Page.CHECK) {
                return;
            }
            way = wanted;
        }
        page.set(wanted);
    }

    /** Goes to a part of the program, where the person was in it. */
    public void go(Section wanted) {
        switch (wanted) {
            case CHECK -> page.set(way);
            case HISTORY -> go(Page.HISTORY);
            case RULES -> go(Page.RULES);
            case REGISTER -> go(Page.REGISTER);
            case SETTINGS -> go(Page.SETTINGS);
            case HELP -> go(Page.HELP);
        }
    }

    /** Opens a file, from wherever it was dropped. */
    public void open(Path file) {
        if (way != Page.CHECK) {
            page.set(way);
            start.open(file);
        }
    }

    /** Lets the person choose a file, from wherever. */
    public void choose() {
        if (way != Page.CHECK) {
            page.set(way);
            start.choose();
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

    public HistoryViewModel history() {
        return history;
    }

    public RulesViewModel rules() {
        return rules;
    }

    public RegisterViewModel register() {
        return register;
    }

    public SettingsViewModel settings() {
        return settings;
    }

    public HelpViewModel help() {
        return help;
    }
}
