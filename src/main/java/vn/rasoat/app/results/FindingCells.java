package vn.rasoat.app.results;

import java.util.EnumMap;
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
        private final Texts texts;
        private final Map<Severity, FontIcon> signs = new EnumMap<>(Severity.class);
        private final Tooltip word = new Tooltip();

        SeverityCell(Texts texts) {
            this.texts = texts;
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
            word.setText(texts.get("severity." + item.code()));
            setTooltip(word);
            setAccessibleText(word.getText());
        }
    }

    /** What was decided, as a sign; a second sign says that something was noted. */
    static final class StateCell extends TableCell<FindingRow, FindingRow> {
        private final Texts texts;
        private final Map<State, FontIcon> signs = new EnumMap<>(State.class);
        private final FontIcon note = Parts.icon("fth-message-square", "state-icon");
        private final Tooltip word = new Tooltip();

        StateCell(Texts texts) {
            this.texts = texts;
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
            if (item.state() == State.OPEN) {
                setGraphic(item.noted() ? note : null);
            } else {
                setGraphic(item.noted() ? new HBox(2, sign, note) : sign);
            }
            word.setText(texts.get("state." + item.state().name().toLowerCase(java.util.Locale.ROOT)));
            setTooltip(word);
            setAccessibleText(word.getText());
        }
    }
}
