package vn.rasoat.app.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.desk.Unlocking;
import vn.rasoat.app.desk.Unlocking.Asked;
import vn.rasoat.model.Texts;

/** Asks for the password of a protected file, over the screen that wanted the file. */
final class PasswordPanel {
    private final Unlocking model;
    private final Texts texts;
    private final StackPane over;

    /** @param over lies over the screens, and is seen only while something is asked */
    PasswordPanel(Unlocking model, Texts texts, StackPane over) {
        this.model = model;
        this.texts = texts;
        this.over = over;
    }

    void show(Optional<Asked> asked) {
        over.setVisible(asked.isPresent());
        over.getChildren().clear();
        asked.ifPresent(this::ask);
    }

    private void ask(Asked asked) {
        PasswordField field = new PasswordField();
        field.setId("passwordField");
        field.setAccessibleText(texts.get("password.field", asked.file()));
        Button open = new Button(texts.get("password.open"), Parts.icon("fth-unlock"));
        open.setId("passwordOpen");
        open.setMnemonicParsing(true);
        open.setDefaultButton(true);
        open.getStyleClass().add("accent");
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.disableProperty().bind(field.textProperty().isEmpty());
        open.setOnAction(event -> {
            char[] password = field.getText().toCharArray();
            field.clear();
            model.answer(password);
            java.util.Arrays.fill(password, '\0');
        });
        Button cancel = new Button(texts.get("password.cancel"));
        cancel.setId("passwordCancel");
        cancel.setMnemonicParsing(true);
        cancel.setCancelButton(true);
        cancel.setMinWidth(Button.USE_PREF_SIZE);
        cancel.setOnAction(event -> model.giveUp());
        HBox buttons = new HBox(Parts.spring(), cancel, open);
        buttons.getStyleClass().add("form-buttons");
        HBox title = new HBox(Parts.icon("fth-lock"), Parts.label(texts.get("password.title"), "card-title"));
        title.getStyleClass().add("detail-head");
        Label text = Parts.paragraph(texts.get("password.text", asked.file()));
        VBox card = new VBox(title, text, field);
        if (asked.again()) {
            Label wrong = Parts.paragraph(texts.get("password.again", asked.left()), "form-missing");
            wrong.setId("passwordWrong");
            wrong.setGraphic(Parts.icon("fth-alert-circle", "form-missing-icon"));
            card.getChildren().add(wrong);
            field.setAccessibleHelp(wrong.getText());
        }
        card.getChildren().addAll(Parts.paragraph(texts.get("password.kept"), "muted", "small"), buttons);
        card.getStyleClass().addAll("card", "asking");
        over.getChildren().setAll(card);
        Platform.runLater(field::requestFocus);
    }
}
