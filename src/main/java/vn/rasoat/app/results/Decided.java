package vn.rasoat.app.results;

import vn.rasoat.workspace.decision.Standing.State;

/**
 * How a finding stands, in words.
 *
 * @param title the state in a word or two
 * @param text what was decided, or the empty text
 * @param note what was noted, or the empty text
 */
public record Decided(State state, String title, String text, String note) {
    @Override
    public String toString() { // a person's data
        return "Decided[" + state + "]";
    }
}
