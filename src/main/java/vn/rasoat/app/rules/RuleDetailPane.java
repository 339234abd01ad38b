package vn.rasoat.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.rules.RuleDetail.Cell;
import vn.rasoat.app.rules.RuleDetail.Fact;
import vn.rasoat.app.rules.RuleDetail.Grid;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.RuleChange;

/** Shows a rule, and lets the office decide about it. */
final class RuleDetailPane {
    private final RulesViewModel model;
    private final Texts texts;
    private final VBox box;

    RuleDetailPane(RulesViewModel model, Texts texts, VBox box) {
        this.model = model;
        this.texts = texts;
        this.box = box;
    }

    void show(Optional<RuleDetail> detail) {
        box.getChildren()
                .setAll(detail.map(this::of)
                        .orElseGet(() -> List.of(Parts.paragraph(texts.get("rules.none"), "muted"))));
    }

    private List<Node> of(RuleDetail rule) {
        List<Node> out = new ArrayList<>();
        out.add(Parts.ruleHead(
                rule.severity(),
                texts.get("severity." + rule.severity().code()),
                rule.id(),
                Parts.label(rule.criterion() + " · " + rule.group(), "muted")));
        Label title = Parts.paragraph(rule.title(), "detail-title");
        title.setId("ruleTitle");
        out.add(title);
        Label says =
                Parts.paragraph(rule.says(), "detail-message", rule.severity().code());
        says.setMaxWidth(Double.MAX_VALUE);
        out.add(says);
        out.add(Parts.paragraph(rule.explain()));
        out.add(decision(rule));
        examples(out, "rules.wrong", rule.wrong());
        examples(out, "rules.right", rule.right());
        out.add(section("rules.facts"));
        out.add(facts(rule.facts()));
        return out;
    }

    private Label section(String key) {
        return Parts.label(texts.get(key), "section");
    }

    /** What the office wants of the rule. */
    private Node decision(RuleDetail rule) {
        ComboBox<String> runs = new ComboBox<>();
        runs.setId("runsBox");
        runs.setAccessibleText(texts.get("rules.decide"));
        for (Severity severity : rule.choices()) {
            runs.getItems().add(texts.get("rules.as." + severity.code()));
        }
        runs.getItems().add(texts.get("rules.as.off"));
        int now = rule.change()
                .map(change -> change.severity()
                        .map(rule.choices()::indexOf)
                        .orElse(rule.choices().size()))
                .orElseGet(() -> rule.choices().indexOf(rule.severity()));
        runs.getSelectionModel().select(now);
        TextField reason = new TextField(rule.change().map(RuleChange::reason).orElse(""));
        reason.setId("reasonField");
        reason.setPromptText(texts.get("rules.reason"));
        reason.setAccessibleText(texts.get("rules.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button save = new Button(texts.get("rules.save"), Parts.icon("fth-check"));
        save.setId("decideButton");
        save.setMnemonicParsing(true);
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.disableProperty().bind(reason.textProperty().map(String::isBlank));
        save.setOnAction(
                event -> model.decide(chosen(rule, runs.getSelectionModel().getSelectedIndex()), reason.getText()));
        reason.setOnAction(event -> save.fire());
        HBox line = new HBox(runs, reason, save);
        line.getStyleClass().add("decide-row");
        VBox card = new VBox(Parts.label(texts.get("rules.decide"), "card-title"), line);
        card.getStyleClass().add("card");
        rule.change().ifPresentOrElse(change -> card.getChildren().add(changed(rule)), () -> card.getChildren()
                .add(Parts.paragraph(texts.get("rules.decide.text"), "muted", "small")));
        return card;
    }

    private static Optional<Severity> chosen(RuleDetail rule, int index) {
        return index < rule.choices().size() ? Optional.of(rule.choices().get(index)) : Optional.empty();
    }

    private Node changed(RuleDetail rule) {
        Button back = new Button(texts.get(
                "rules.published", texts.get("severity." + rule.severity().code())));
        back.setId("publishedButton");
        back.setMnemonicParsing(true);
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setOnAction(event -> model.asPublished());
        Label told = Parts.paragraph(texts.get("rules.changed.text"), "small");
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox line = new HBox(told, back);
        line.getStyleClass().add("decide-row");
        return line;
    }

    private void examples(List<Node> out, String key, List<Grid> grids) {
        if (grids.isEmpty()) {
            return;
        }
        out.add(section(key));
        grids.forEach(grid -> out.add(table(grid)));
    }

    private Node table(Grid grid) {
        GridPane table = new GridPane();
        table.getStyleClass().add("example-table");
        for (int column = 0; column < grid.columns().size(); column++) {
            table.add(cell(Parts.label(grid.columns().get(column), "strong"), "example-head"), column, 0);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.rows().get(row).size(); column++) {
                Cell each = grid.rows().get(row).get(column);
                Label text = Parts.paragraph(each.text());
                text.setMaxWidth(320);
                if (each.blamed()) {
                    text.getStyleClass().add("is-wrong");
                    text.setGraphic(Parts.icon("fth-x"));
                }
                table.add(cell(text, "example-cell"), column, row + 1);
            }
        }
        VBox holder =
                new VBox(new Group(table)); // a group is as wide as it wants, and leaves room for the scroll bar below
        holder.getStyleClass().add("example-holder");
        ScrollPane wide = new ScrollPane(holder);
        wide.getStyleClass().addAll("detail-scroll", "example-scroll");
        wide.setFocusTraversable(false);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return wide;
    }

    private static Node cell(Label label, String style) {
        HBox cell = new HBox(label);
        cell.getStyleClass().add(style);
        return cell;
    }

    private static Node facts(List<Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("whole-row");
        for (int i = 0; i < facts.size(); i++) {
            Label heading = Parts.label(facts.get(i).heading(), "muted");
            heading.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            grid.add(heading, 0, i);
            GridPane.setValignment(heading, javafx.geometry.VPos.TOP);
            Label text = Parts.paragraph(facts.get(i).text());
            GridPane.setHgrow(text, Priority.ALWAYS);
            grid.add(text, 1, i);
        }
        return grid;
    }
}
