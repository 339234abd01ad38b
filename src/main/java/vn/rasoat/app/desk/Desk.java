package vn.rasoat.app.desk;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.job.FindingText;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.Texts;

/** What every screen works with: tools, settings, background work, and the one place where problems are told. */
public final class Desk {
    private final Toolbox tools;
    private final UserFolder folder;
    private final Background background;
    private final Outside outside;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param today the reference date of all checks */
    public Desk(Toolbox tools, UserFolder folder, Background background, Outside outside, LocalDate today) {
        this.tools = tools;
        this.folder = folder;
        this.background = background;
        this.outside = outside;
        this.today = today;
        this.settings.set(folder.settings());
    }

    public Toolbox tools() {
        return tools;
    }

    public UserFolder folder() {
        return folder;
    }

    public Background background() {
        return background;
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
        return new FindingText(language(), tools, today);
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Takes other settings and remembers them. */
    public void change(Settings other) {
        folder.save(other);
        settings.set(other);
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
