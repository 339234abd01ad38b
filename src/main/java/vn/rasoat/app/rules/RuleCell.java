package vn.rasoat.app.rules;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.rasoat.app.control.Parts;
import vn.rasoat.model.Texts;

/** A rule in the list: how bad, what about, and whether the office has decided about it. */
final class RuleCell extends ListCell<RuleLine> {
    private final Texts texts;

    RuleCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0); // as wide as the list, and no wider
    }

    @Override
    protected void updateItem(@Nullable RuleLine rule, boolean empty) {
        super.updateItem(rule, empty);
        setText(null);
        setGraphic(null);
        if (!empty && rule != null) {
            setGraphic(line(rule));
            setAccessibleText(rule.title() + ", " + rule.id() + ", " + runs(rule));
        }
    }

    private Node line(RuleLine rule) {
        Node sign = rule.runs().map(Parts::icon).orElseGet(() -> Parts.icon("fth-slash", "muted-icon"));
        Label title = Parts.label(rule.title());
        HBox second = new HBox(Parts.label(rule.id(), "code"));
        second.getStyleClass().add("rule-second");
        if (rule.changed()) {
            second.getChildren().add(Parts.label(runs(rule), "badge"));
        }
        VBox text = new VBox(title, second);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(sign, text);
        line.getStyleClass().add("rule-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String runs(RuleLine rule) {
        return rule.runs()
                .map(severity -> texts.get("severity." + severity.code()))
                .orElseGet(() -> texts.get("rules.off"));
    }
}
