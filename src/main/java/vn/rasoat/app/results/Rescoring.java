package vn.rasoat.app.results;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.check.Progress;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.Exceptions;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.ListReport;
import vn.rasoat.workspace.decision.Standing;

/** Tells the figures anew, beside the window, when findings are accepted as exceptions or no longer. */
public final class Rescoring {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<CheckedFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Integer, Set<String>> accepted = new HashMap<>();
    private Set<String> told = Set.of();
    private boolean busy;

    Rescoring(Desk desk) {
        this.desk = desk;
    }

    void begin(CheckedFile checked) {
        accepted.clear();
        told = Set.of();
        file.set(Optional.of(checked));
        try {
            List<DecidedList> lists = DecidedList.of(checked, desk);
            for (int i = 0; i < lists.size(); i++) {
                accepted.put(i, accepted(lists.get(i).standings()));
            }
        } catch (SourceException e) {
            accepted.clear(); // told when the list is opened
        }
    }

    private Set<String> accepted(Map<String, Standing> standings) {
        return Exceptions.of(standings, desk.today()).findings();
    }

    /** The file with its figures as they are with all exceptions; changes a moment after them. */
    public ReadOnlyObjectProperty<Optional<CheckedFile>> file() {
        return file.getReadOnlyProperty();
    }

    Optional<ListReport> report(int list) {
        return file.get()
                .filter(of -> list < of.lists().size())
                .map(of -> of.lists().get(list).report());
    }

    void accept(int list, Map<String, Standing> standings) {
        accepted.put(list, accepted(standings));
        tell();
    }

    private void tell() {
        Set<String> wanted = new HashSet<>();
        accepted.values().forEach(wanted::addAll);
        if (busy || wanted.equals(told) || file.get().isEmpty()) {
            return;
        }
        busy = true;
        told = Set.copyOf(wanted);
        CheckedFile of = file.get().get();
        desk.background()
                .run(
                        () -> of.accepting(new Exceptions(wanted), Progress.SILENT),
                        done -> {
                            busy = false;
                            if (file.get().equals(Optional.of(of))) { // no other file was opened meanwhile
                                file.set(Optional.of(done));
                            }
                            tell();
                        },
                        failure -> {
                            busy = false;
                            desk.tell(failure);
                        });
    }
}
