package vn.rasoat.app.results;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vn.rasoat.app.results.DecisionForm.Kind;

/** The keys of the screen of results; the help page lists them. */
final class ResultsKeys {
    private static final KeyCombination FIND = shortcut(KeyCode.F);
    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final KeyCombination REDO = shortcut(KeyCode.Y);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination ACCEPT = shortcut(KeyCode.ENTER);
    private static final KeyCombination KEEP = shortcut(KeyCode.K);
    private static final KeyCombination SEND = shortcut(KeyCode.G);
    private static final KeyCombination NOTE = shortcut(KeyCode.M);
    private static final KeyCombination TYPE = new KeyCodeCombination(KeyCode.F2);

    private final DecisionsViewModel model;
    private final FindingTable findings;
    private final DecisionPane pane;
    private final Node search;

    ResultsKeys(DecisionsViewModel model, FindingTable findings, DecisionPane pane, Node search) {
        this.model = model;
        this.findings = findings;
        this.pane = pane;
        this.search = search;
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    void pressed(KeyEvent event) {
        if (FIND.match(event)) {
            search.requestFocus();
            event.consume();
        } else if (!(event.getTarget() instanceof TextInputControl) && decide(event)) { // a field has its own undo
            event.consume();
        }
    }

    private boolean decide(KeyEvent event) {
        if (UNDO.match(event)) {
            findings.show(model.undo());
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            findings.show(model.redo());
        } else if (ACCEPT.match(event)) {
            pane.accept();
        } else if (TYPE.match(event)) {
            pane.open(Kind.TYPE);
        } else if (KEEP.match(event)) {
            pane.open(Kind.KEEP);
        } else if (SEND.match(event)) {
            pane.open(Kind.SEND);
        } else if (NOTE.match(event)) {
            pane.open(Kind.NOTE);
        } else {
            return false;
        }
        return true;
    }
}
