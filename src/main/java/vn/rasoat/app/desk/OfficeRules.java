package vn.rasoat.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.job.RuleChangeFile;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.rule.RuleChange;
import vn.rasoat.rule.RuleChanges;
import vn.rasoat.workspace.OwnerOnly;

/** The rules as this office runs them: the program's own or those of a folder, with what was decided about single ones. */
public final class OfficeRules {
    private final Toolbox bundled;
    private final UserFolder folder;
    private final ReadOnlyObjectWrapper<Toolbox> tools;
    private Optional<Exception> unread = Optional.empty();

    /** @param packs a folder of rules that stands before the bundled ones */
    OfficeRules(Toolbox bundled, UserFolder folder, Optional<String> packs) {
        this.bundled = bundled;
        this.folder = folder;
        Toolbox from =
                packs.map(Path::of).filter(Files::exists).map(this::overlaid).orElse(bundled);
        this.tools = new ReadOnlyObjectWrapper<>(from.with(saved()));
    }

    private Toolbox overlaid(Path packs) {
        try {
            return Toolbox.overlaidBy(packs, Optional.empty());
        } catch (SourceException e) {
            unread = Optional.of(e);
            return bundled;
        }
    }

    private RuleChanges saved() {
        try {
            if (Files.exists(folder.ruleChanges())) {
                return RuleChangeFile.read(folder.ruleChanges());
            }
        } catch (SourceException e) {
            unread = Optional.of(e);
        }
        return RuleChanges.NONE;
    }

    /** Why what was decided earlier could not be read; empty when all is well. */
    Optional<Exception> unread() {
        return unread;
    }

    public ReadOnlyObjectProperty<Toolbox> tools() {
        return tools.getReadOnlyProperty();
    }

    public RuleChanges changes() {
        return tools.get().ruleChanges();
    }

    /** Decides about a rule, and remembers it. */
    public void decide(RuleChange change) throws IOException {
        take(changes().with(change));
    }

    /** Lets a rule run as it was published. */
    public void asPublished(String rule) throws IOException {
        take(changes().without(rule));
    }

    private void take(RuleChanges changes) throws IOException {
        OwnerOnly.folder(folder.folder());
        RuleChangeFile.write(folder.ruleChanges(), changes);
        tools.set(tools.get().with(changes));
    }

    /** Runs the rules of a folder, which have been looked through. */
    void use(Toolbox packs) {
        tools.set(packs.with(changes()));
    }

    /** Runs the program's own rules again. */
    void useBundled() {
        tools.set(bundled.with(changes()));
    }
}
