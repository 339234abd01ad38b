package vn.rasoat.workspace.decision;

import java.time.LocalDate;
import java.util.Optional;
import vn.rasoat.workspace.decision.Decision.Acceptance;
import vn.rasoat.workspace.decision.Decision.Correction;

/**
 * How a finding stands: what was decided, and what was noted beside it.
 *
 * @param note a person's words, or the empty text
 */
public record Standing(Optional<Decision> decision, String note) {
    /** Nothing was decided or noted. */
    public static final Standing OPEN = new Standing(Optional.empty(), "");

    /** In a word. */
    public enum State {
        OPEN,
        CORRECTED,
        ACCEPTED,
        REFERRED
    }

    public static Standing of(Decision decision) {
        return new Standing(Optional.of(decision), "");
    }

    public Standing with(Decision other) {
        return new Standing(Optional.of(other), note);
    }

    public Standing withNote(String other) {
        return new Standing(decision, other);
    }

    /** The same with nothing decided; what was noted stays. */
    public Standing reopened() {
        return new Standing(Optional.empty(), note);
    }

    /**
     * @param day an acceptance that has expired before it counts no longer: the finding is open again
     */
    public State state(LocalDate day) {
        return decision.map(each -> each instanceof Correction
                        ? State.CORRECTED
                        : each instanceof Acceptance acceptance
                                ? acceptance.holds(day) ? State.ACCEPTED : State.OPEN
                                : State.REFERRED)
                .orElse(State.OPEN);
    }

    @Override
    public String toString() { // a person's data
        return "Standing[" + decision + (note.isEmpty() ? "]" : ", noted]");
    }
}
