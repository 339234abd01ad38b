package vn.rasoat.workspace.decision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One thing a person did, as the journal keeps it. */
sealed interface Entry {
    /** When it was done, by this computer's clock. */
    Instant at();

    /**
     * Findings were decided or noted upon, together.
     *
     * @param action the action's own name
     * @param standings how each finding stands after it, by the finding's id
     */
    record Done(String action, Instant at, Map<String, Standing> standings) implements Entry {
        public Done {
            standings = new LinkedHashMap<>(standings);
        }

        @Override
        public String toString() { // a person's data
            return "Done[" + action + ", " + standings.size() + "]";
        }
    }

    /** An action was taken back. */
    record Undone(String action, Instant at) implements Entry {}

    /** An action that was taken back was done again. */
    record Redone(String action, Instant at) implements Entry {}
}
