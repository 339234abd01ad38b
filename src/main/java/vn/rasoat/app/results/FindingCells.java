package vn.rasoat.app.results;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.rasoat.app.control.Parts;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.workspace.decision.Standing.State;

/** The cells of the table of findings. Cells are used again and again while scrolling, and so are their signs. */
final class FindingCells {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int LONG = 14;

    private FindingCells() {}

    /** The severities in words. */
    static Map<Severity, String> severities(Texts texts) {
        Map<Severity, String> out = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            out.put(severity, texts.get("severity." + severity.code()));
        }
        return out;
    }

    /** What can be decided, in words. */
    static Map<State, String> states(Texts texts) {
        Map<State, String> out = new EnumMap<>(State.class);
        for (State state : State.values()) {
            out.put(state, texts.get("state." + state.name().toLowerCase(Locale.ROOT)));
        }
        return out;
    }

    /** A cell of text; what does not fit can be read by pointing at it. */
    static class Plain extends TableCell<FindingRow, String> {
        private @Nullable Tooltip whole; // made when first needed: few cells are ever pointed at

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            if (empty || item == null || item.length() < LONG) {
                setTooltip(null);
                return;
            }
            Tooltip tooltip = whole;
            if (tooltip == null) {
                tooltip = new Tooltip();
                whole = tooltip;
            }
            tooltip.setText(item);
            setTooltip(tooltip);
        }
    }

    /** The wrong value: its colour and its sign say so. */
    static final class WrongValue extends Plain {
        private final FontIcon sign = Parts.icon("fth-x", "wrong-sign");

        WrongValue() {
            getStyleClass().add("wrong-value");
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            boolean cell = !empty && item != null && !item.equals("–");
            setGraphic(cell ? sign : null);
            pseudoClassStateChanged(WRONG, cell);
        }
    }

    /** The proposed value. */
    static final class Proposal extends Plain {
        private final FontIcon sign = Parts.icon("fth-check", "proposal-sign");

        Proposal() {
            getStyleClass().add("proposal");
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null || item.isEmpty() ? null : sign);
        }
    }

    /** How bad it is, as a sign. */
    static final class SeverityCell extends TableCell<FindingRow, Severity> {
        private final Map<Severity, String> words;
        private final Map<Severity, FontIcon> signs = new EnumMap<>(Severity.class);
        private final Tooltip word = new Tooltip();

        /** @param words the severities in words, looked up once for all cells */
        SeverityCell(Map<Severity, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Severity item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setGraphic(signs.computeIfAbsent(item, Parts::icon));
            word.setText(words.getOrDefault(item, ""));
            setTooltip(word);
            setAccessibleText(word.getText());
        }
    }

    /** What was decided, as a sign; a second sign says that something was noted. */
    static final class StateCell extends TableCell<FindingRow, FindingRow> {
        private final Map<State, String> words;
        private final Map<State, FontIcon> signs = new EnumMap<>(State.class);
        private final HBox both = new HBox(2);
        private final FontIcon note = Parts.icon("fth-message-square", "state-icon");
        private final Tooltip word = new Tooltip();

        /** @param words the states in words, looked up once for all cells */
        StateCell(Map<State, String> words) {
            this.words = words;
            getStyleClass().add("state-cell");
        }

        @Override
        protected void updateItem(@Nullable FindingRow item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            FontIcon sign = signs.computeIfAbsent(item.state(), StateSign::icon);
            both.getChildren().clear(); // a sign stands in one place at a time
            if (item.state() == State.OPEN) {
                setGraphic(item.noted() ? note : null);
            } else if (item.noted()) {
                both.getChildren().setAll(sign, note);
                setGraphic(both);
            } else {
                setGraphic(sign);
            }
            word.setText(words.getOrDefault(item.state(), ""));
            setTooltip(word);
            setAccessibleText(word.getText());
        }
    }
}
