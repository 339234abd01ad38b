package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.check.FindingKeys;
import vn.rasoat.job.CheckedList;
import vn.rasoat.model.SourceException;
import vn.rasoat.workspace.decision.Decision.Correction;
import vn.rasoat.workspace.decision.DecisionJournal;
import vn.rasoat.workspace.decision.Standing;
import vn.rasoat.workspace.decision.Standing.State;

/** How the findings of one checked list stand: the journal's decisions, found again by the findings' ids. */
final class Decisions {
    private static final byte STATE = 3;
    private static final byte NOTED = 4;

    private final Desk desk;
    private final DecisionJournal journal;
    private final FindingKeys keys;
    private final byte[] states;
    private final int[] counts = new int[State.values().length];

    private Decisions(Desk desk, DecisionJournal journal, FindingKeys keys) {
        this.desk = desk;
        this.journal = journal;
        this.keys = keys;
        this.states = new byte[keys.size()];
        attach();
    }

    /** @throws SourceException when what was decided before cannot be read */
    static Decisions of(CheckedList list, Desk desk) throws SourceException {
        return new Decisions(
                desk,
                DecisionJournal.open(desk.folder().folder().resolve("decisions"), list.decisionsKey(), desk.clock()),
                list.keys());
    }

    /** Finds all decisions again, whose findings may have moved or gone. */
    private void attach() {
        Map<Long, Byte> decided = new HashMap<>();
        journal.standings().forEach((id, standing) -> decided.put(FindingKeys.number(id), packed(standing)));
        Arrays.fill(counts, 0);
        for (int i = 0; i < states.length; i++) {
            states[i] = decided.isEmpty() ? 0 : decided.getOrDefault(keys.idNumber(i), (byte) 0);
            counts[states[i] & STATE]++;
        }
    }

    private byte packed(Standing standing) {
        int state = standing.state(desk.today()).ordinal();
        return (byte) (standing.note().isEmpty() ? state : state | NOTED);
    }

    State state(int finding) {
        return State.values()[states[finding] & STATE];
    }

    boolean noted(int finding) {
        return (states[finding] & NOTED) != 0;
    }

    Standing standing(int finding) {
        return journal.of(keys.id(finding));
    }

    int count(State state) {
        return counts[state.ordinal()];
    }

    /** All findings of the same rule about the same wrong values, the finding itself among them. */
    int[] alike(int finding) {
        int[] out = new int[16];
        int size = 0;
        for (int i = 0; i < states.length; i++) {
            if (keys.alike(i) == keys.alike(finding)) {
                if (size == out.length) {
                    out = Arrays.copyOf(out, size * 2);
                }
                out[size++] = i;
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** Changes how findings stand; those that stay as they are, are not touched. */
    void decide(int[] findings, UnaryOperator<Standing> change) throws SourceException {
        Map<String, Standing> after = new LinkedHashMap<>();
        for (int finding : findings) {
            String id = keys.id(finding);
            Standing was = journal.of(id);
            Standing is = change.apply(was);
            if (!is.equals(was)) {
                after.put(id, is);
            }
        }
        keep(after);
    }

    /** Gives findings, each by its number, a standing of its own; what was noted stays. */
    void decide(Map<Integer, Standing> each) throws SourceException {
        Map<String, Standing> after = new LinkedHashMap<>();
        each.forEach((finding, standing) -> {
            String id = keys.id(finding);
            after.put(id, standing.withNote(journal.of(id).note()));
        });
        keep(after);
    }

    private void keep(Map<String, Standing> after) throws SourceException {
        journal.decide(after);
        attach();
    }

    boolean canUndo() {
        return journal.canUndo();
    }

    boolean canRedo() {
        return journal.canRedo();
    }

    /** Takes the last decision back; the findings it concerned that this list has. */
    List<Integer> undo() throws SourceException {
        return numbers(journal.undo());
    }

    List<Integer> redo() throws SourceException {
        return numbers(journal.redo());
    }

    private List<Integer> numbers(List<String> ids) {
        attach();
        long[] wanted = ids.stream().mapToLong(FindingKeys::number).sorted().toArray();
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            if (Arrays.binarySearch(wanted, keys.idNumber(i)) >= 0) {
                out.add(i);
            }
        }
        return out;
    }

    /** How many lines of the journal could not be read. */
    int damaged() {
        return journal.damaged();
    }

    /** The findings of this list that something was decided about, by number. */
    List<Integer> decided() {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            if (states[i] != 0) {
                out.add(i);
            }
        }
        return out;
    }

    /** The findings that have a new value, by number. */
    Map<Integer, Correction> corrections() {
        Map<Integer, Correction> out = new LinkedHashMap<>();
        for (int finding : decided()) {
            standing(finding)
                    .decision()
                    .filter(Correction.class::isInstance)
                    .map(Correction.class::cast)
                    .ifPresent(correction -> out.put(finding, correction));
        }
        return out;
    }

    /** What was decided about findings that this list has, by their ids. */
    Map<String, Standing> standings() {
        Map<String, Standing> out = new LinkedHashMap<>();
        decided().forEach(finding -> out.put(keys.id(finding), standing(finding)));
        return out;
    }
}
