package vn.rasoat.app.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.rasoat.model.Severity;

/** Small parts that screens are put together from. */
public final class Parts {
    private Parts() {}

    /** A line of text with style classes. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A text that goes over as many lines as it needs. */
    public static Label paragraph(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static FontIcon icon(String literal, String... styles) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    /** The sign of a severity; its shape tells it apart as well as its colour. */
    public static FontIcon icon(Severity severity) {
        String literal =
                switch (severity) {
                    case ERROR -> "fth-x-circle";
                    case WARNING -> "fth-alert-triangle";
                    case INFO -> "fth-info";
                };
        return icon(literal, "severity-icon", severity.code());
    }

    /**
     * The head of a pane that tells of a rule or of what it found: how bad it is, and the rule's id.
     *
     * @param word the severity in words
     * @param about what else is said between them
     */
    public static HBox ruleHead(Severity severity, String word, String ruleId, Node... about) {
        HBox head = new HBox(icon(severity), label(word, "strong", "severity-text", severity.code()));
        head.getChildren().addAll(about);
        head.getChildren().addAll(spring(), label(ruleId, "code"));
        head.getStyleClass().add("detail-head");
        return head;
    }

    /** Takes what room is left in a column. */
    public static Region columnSpring() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** Takes what room is left. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.SOMETIMES);
        return spring;
    }
}
