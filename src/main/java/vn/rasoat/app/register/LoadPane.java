package vn.rasoat.app.register;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Days;
import vn.rasoat.app.control.Parts;
import vn.rasoat.model.Texts;

/** The form with which an extract is taken in and locked. */
final class LoadPane {
    private final RegisterViewModel model;
    private final Texts texts;
    private final DatePicker date = new DatePicker();
    private final DatePicker keepUntil = new DatePicker();
    private final TextField authority = new TextField();
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();
    private Optional<Path> file = Optional.empty();
    private Label fileLabel = new Label();
    private Label strength = new Label();
    private Label missing = new Label();
    private Button load = new Button();

    LoadPane(RegisterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void tie(
            VBox card,
            GridPane form,
            Label fileName,
            Button choose,
            Label strengthLabel,
            Label missingLabel,
            Button button) {
        fileLabel = fileName;
        strength = strengthLabel;
        missing = missingLabel;
        load = button;
        choose.setOnAction(event -> model.chooseFile().ifPresent(this::take));
        row(form, 0, "date", date);
        row(form, 1, "authority", authority);
        row(form, 2, "keep", keepUntil);
        row(form, 3, "new", passphrase);
        row(form, 4, "again", again);
        authority.setPromptText(texts.get("register.load.authority.prompt"));
        for (DatePicker day : new DatePicker[] {date, keepUntil}) {
            Days.asWritten(day);
            day.valueProperty().addListener(this::changed);
        }
        passphrase.textProperty().addListener(this::changed);
        again.textProperty().addListener(this::changed);
        again.setOnAction(event -> load());
        load.setOnAction(event -> load());
        card.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        card.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                take(event.getDragboard().getFiles().get(0).toPath());
            }
            event.setDropCompleted(true);
            event.consume();
        });
        check();
    }

    private void row(GridPane form, int row, String key, Node field) {
        Label label = Parts.label(texts.get("register.load." + key), "muted");
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        field.setId("register-" + key);
        field.setAccessibleText(texts.get("register.load." + key).replace("_", ""));
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(row, label, field);
    }

    private void take(Path chosen) {
        file = Optional.of(chosen);
        check();
    }

    private void changed(ObservableValue<?> property, Object was, Object is) {
        check();
    }

    private LoadForm said() {
        return new LoadForm(
                file,
                Optional.ofNullable(date.getValue()),
                authority.getText(),
                Optional.ofNullable(keepUntil.getValue()),
                passphrase.getText(),
                again.getText());
    }

    /** Tells what is missing yet, and how good the passphrase is. */
    void check() {
        fileLabel.setText(file.map(path -> String.valueOf(path.getFileName())).orElse(texts.get("register.load.none")));
        Strength now = Strength.of(passphrase.getText());
        strength.setText(texts.get(now.key()));
        strength.getStyleClass().setAll("label", "small", now == Strength.SHORT ? "form-missing" : "muted");
        Optional<String> lacks = said().missing(model.today());
        missing.setText(lacks.map(texts::get).orElse(""));
        load.setDisable(lacks.isPresent() || model.work().get().isPresent());
    }

    private void load() {
        LoadForm form = said();
        if (form.missing(model.today()).isEmpty()) {
            passphrase.clear();
            again.clear();
            file = Optional.empty();
            model.load(form);
            check();
        }
    }
}
