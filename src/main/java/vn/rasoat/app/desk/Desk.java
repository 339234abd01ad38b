package vn.rasoat.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.job.FindingText;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.Texts;
import vn.rasoat.workspace.AuditLog;
import vn.rasoat.workspace.AuditLog.Event;
import vn.rasoat.workspace.history.History;

/** What every screen works with: tools, settings, background work, and the one place where problems are told. */
public final class Desk {
    private final OfficeRules rules;
    private final UserFolder folder;
    private final Background background;
    private final Unlocking unlocking;
    private final Outside outside;
    private final LocalDate today;
    private final Clock clock;
    private final History history;
    private final AuditLog audit;
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param today the reference date of all checks */
    public Desk(Toolbox tools, UserFolder folder, Background background, Outside outside, LocalDate today) {
        this(tools, folder, background, outside, today, Clock.systemDefaultZone());
    }

    /**
     * @param today the reference date of all checks
     * @param clock tells when something was done
     */
    public Desk(
            Toolbox tools, UserFolder folder, Background background, Outside outside, LocalDate today, Clock clock) {
        this.folder = folder;
        this.background = background;
        this.unlocking = new Unlocking(background);
        this.outside = outside;
        this.today = today;
        this.clock = clock;
        this.history = new History(folder.history());
        this.audit = new AuditLog(folder.folder(), clock);
        this.settings.set(folder.settings());
        this.rules = new OfficeRules(tools, folder, settings.get().rulesFolder());
        rules.unread().ifPresent(this::tell);
    }

    /** The tools with the rules as the office runs them now. */
    public Toolbox tools() {
        return rules.tools().get();
    }

    public OfficeRules rules() {
        return rules;
    }

    /** Earlier checks made here. */
    public History history() {
        return history;
    }

    public AuditLog audit() {
        return audit;
    }

    public Clock clock() {
        return clock;
    }

    public UserFolder folder() {
        return folder;
    }

    public Background background() {
        return background;
    }

    /** Opens files that may be protected. */
    public Unlocking unlocking() {
        return unlocking;
    }

    public Outside outside() {
        return outside;
    }

    public LocalDate today() {
        return today;
    }

    public String language() {
        return settings.get().language();
    }

    /** The window's texts in the chosen language. */
    public Texts texts() {
        return Texts.of("app", language());
    }

    /** Tells findings in the chosen language. */
    public FindingText findings() {
        return new FindingText(language(), tools(), today);
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Takes other settings and remembers them. */
    public void change(Settings other) {
        if (other.masked() != settings.get().masked()) {
            audit.add(other.masked() ? Event.MASKING_ON : Event.MASKING_OFF, "screen");
        }
        folder.save(other);
        settings.set(other);
    }

    /** Runs the rules of a folder that {@link vn.rasoat.job.RulePackReview} has found good, and remembers it. */
    public void usePacks(Path from, Toolbox reviewed) {
        rules.use(reviewed);
        change(settings.get().withRulesFolder(Optional.of(from.toString())));
        audit.add(Event.RULES_LOADED, "folder");
    }

    /** Runs the program's own rules again. */
    public void useBundledPacks() {
        rules.useBundled();
        change(settings.get().withRulesFolder(Optional.empty()));
        audit.add(Event.RULES_LOADED, "bundled");
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    public void tell(Exception failure) {
        problem.set(Optional.of(Problem.of(failure, language())));
    }

    /** The person has read the problem. */
    public void dismiss() {
        problem.set(Optional.empty());
    }
}
