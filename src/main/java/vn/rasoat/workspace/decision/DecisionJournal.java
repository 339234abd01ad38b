package vn.rasoat.workspace.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.rasoat.model.SourceException;

/**
 * What was decided about the findings of one list: everything can be taken back and done again, and is on the disk before it is
 * shown. The file's name is the list's identity and tells nothing of anybody; what stands in it are people's data, which only
 * the person who works here may read. For one thread.
 */
public final class DecisionJournal {
    private final JournalFile file;
    private final Clock clock;
    private final Map<String, Standing> standings = new HashMap<>();
    private final List<Action> done = new ArrayList<>();
    private final List<Action> undone = new ArrayList<>();
    private final int damaged;

    /** What was done together, with how the findings stood before. */
    private record Action(String name, Map<String, Standing> before, Map<String, Standing> after) {}

    private DecisionJournal(JournalFile file, Clock clock) throws IOException {
        this.file = file;
        this.clock = clock;
        this.damaged = file.read(this::replay);
    }

    /**
     * Opens the journal of a list; it is made with the first decision.
     *
     * @param folder where journals are kept, which only the person may read
     * @param list by what the list is known, as {@link vn.rasoat.workspace.history.ListKey} makes it
     * @throws SourceException {@code decisions-unreadable} when it is there and cannot be read
     */
    public static DecisionJournal open(Path folder, String list, Clock clock) throws SourceException {
        Path file = folder.resolve(list + ".journal");
        try {
            return new DecisionJournal(new JournalFile(file), clock);
        } catch (IOException e) {
            throw new SourceException(e, "decisions-unreadable", file.toString());
        }
    }

    private void replay(Entry entry) {
        if (entry instanceof Entry.Done what) {
            apply(what.action(), what.standings());
        } else if (entry instanceof Entry.Undone what) {
            take(done, what.action()).ifPresent(this::back);
        } else if (entry instanceof Entry.Redone what) {
            take(undone, what.action()).ifPresent(this::again);
        }
    }

    /** Takes an action out of a stack: the last but where two windows wrote at once. */
    private static Optional<Action> take(List<Action> from, String name) {
        for (int i = from.size() - 1; i >= 0; i--) {
            if (from.get(i).name().equals(name)) {
                return Optional.of(from.remove(i));
            }
        }
        return Optional.empty();
    }

    private void apply(String name, Map<String, Standing> after) {
        Map<String, Standing> before = new LinkedHashMap<>();
        after.keySet().forEach(id -> before.put(id, of(id)));
        undone.clear();
        again(new Action(name, before, after));
    }

    private void again(Action action) {
        done.add(action);
        action.after().forEach(this::stand);
    }

    private void back(Action action) {
        undone.add(action);
        action.before().forEach(this::stand);
    }

    private void stand(String id, Standing standing) {
        if (standing.equals(Standing.OPEN)) {
            standings.remove(id);
        } else {
            standings.put(id, standing);
        }
    }

    /** How a finding stands, by its id. */
    public Standing of(String finding) {
        return standings.getOrDefault(finding, Standing.OPEN);
    }

    /** All findings that something was decided or noted about, by id; those of earlier states of the list too. */
    public Map<String, Standing> standings() {
        return Collections.unmodifiableMap(standings);
    }

    /** How many lines of the journal could not be read; 0 unless the disk is failing or somebody wrote into it. */
    public int damaged() {
        return damaged;
    }

    /**
     * Decides. All of it is kept or, when the disk refuses, none.
     *
     * @param after how each finding shall stand, by its id
     * @throws SourceException {@code decisions-unwritable} when it cannot be kept; then nothing has changed
     */
    public void decide(Map<String, Standing> after) throws SourceException {
        if (after.isEmpty()) {
            return;
        }
        String name = UUID.randomUUID().toString();
        keep(new Entry.Done(name, now(), after));
        apply(name, Map.copyOf(after));
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last action back; the ids of the findings it concerned. */
    public List<String> undo() throws SourceException {
        Action last = done.get(done.size() - 1);
        keep(new Entry.Undone(last.name(), now()));
        done.remove(done.size() - 1);
        back(last);
        return List.copyOf(last.before().keySet());
    }

    /** Does again what was taken back last; the ids of the findings it concerned. */
    public List<String> redo() throws SourceException {
        Action last = undone.get(undone.size() - 1);
        keep(new Entry.Redone(last.name(), now()));
        undone.remove(undone.size() - 1);
        again(last);
        return List.copyOf(last.after().keySet());
    }

    private Instant now() {
        return clock.instant();
    }

    private void keep(Entry entry) throws SourceException {
        try {
            file.append(EntryText.line(entry));
        } catch (IOException e) {
            throw new SourceException(e, "decisions-unwritable");
        }
    }
}
