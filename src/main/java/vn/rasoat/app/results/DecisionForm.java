package vn.rasoat.app.results;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.model.Texts;

/** The small form below the buttons: a value, a reason, a receiver, a note. Enter carries out, Escape leaves. */
final class DecisionForm {
    /** What is to be done. */
    enum Kind {
        TYPE,
        KEEP,
        SEND,
        NOTE
    }

    private final Kind kind;
    private final DecisionsViewModel model;
    private final Texts texts;
    private final VBox box = new VBox();
    private final TextField text = new TextField();
    private final TextField person = new TextField();
    private final DatePicker expires = new DatePicker();
    private final ComboBox<CellChoice> cells = new ComboBox<>();
    private final ComboBox<Map.Entry<String, String>> receivers;
    private final Label missing = Parts.paragraph("", "form-missing");
    private Runnable done = () -> {};
    private Runnable leave = () -> {};

    DecisionForm(Kind kind, DecisionsViewModel model, Texts texts) {
        this.kind = kind;
        this.model = model;
        this.texts = texts;
        this.receivers = DecisionPane.receivers(model.receivers());
        box.getStyleClass().add("form");
        text.setId("decideText");
        text.setOnAction(event -> done.run());
        person.setId("decidePerson");
        person.setOnAction(event -> done.run());
        switch (kind) {
            case TYPE -> type();
            case KEEP -> keep();
            case SEND -> send();
            case NOTE -> note();
        }
        missing.setVisible(false);
        missing.setManaged(false);
        box.getChildren().addAll(missing, buttons());
    }

    private void type() {
        List<CellChoice> choices = model.cells();
        cells.getItems().setAll(choices);
        cells.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null) {
                text.setText(is.suggestion());
            }
        });
        cells.getSelectionModel().select(0);
        if (choices.size() > 1) {
            field("decide.type.field", cells);
        }
        field("decide.type.value", text);
    }

    private void keep() {
        field("decide.keep.reason", text);
        person.setText(model.lastPerson());
        field("decide.keep.person", person);
        expires.setId("decideExpires");
        expires.setMaxWidth(Double.MAX_VALUE);
        field("decide.keep.expires", expires);
    }

    private void send() {
        receivers.setId("decideReceiver");
        receivers.getSelectionModel().select(0);
        receivers.setMaxWidth(Double.MAX_VALUE);
        field("decide.send.to", receivers);
        field("decide.send.other", text);
    }

    private void note() {
        text.setText(model.decided().note());
        field("decide.note.text", text);
    }

    private void field(String key, Control control) {
        Label label = Parts.label(texts.get(key), "small", "muted");
        label.setLabelFor(control);
        control.setAccessibleText(texts.get(key));
        box.getChildren().addAll(label, control);
    }

    private Node buttons() {
        Button save = new Button(texts.get("decide." + kind.name().toLowerCase(Locale.ROOT) + ".save"));
        save.setId("decideSave");
        save.getStyleClass().addAll("accent", "small");
        save.setOnAction(event -> done.run());
        Button cancel = new Button(texts.get("decide.cancel"));
        cancel.setId("decideCancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(event -> leave.run());
        HBox row = new HBox(save, cancel);
        row.getStyleClass().add("form-buttons");
        return row;
    }

    Node node() {
        return box;
    }

    void onDone(Runnable action) {
        done = action;
    }

    void onLeave(Runnable action) {
        leave = action;
    }

    void focus() {
        (kind == Kind.SEND ? receivers : text).requestFocus();
    }

    /** Does what the form says; false when something is still missing, which is then told. */
    boolean carryOut() {
        return switch (kind) {
            case TYPE -> {
                Optional<CellChoice> cell =
                        Optional.ofNullable(cells.getSelectionModel().getSelectedItem());
                cell.ifPresent(of -> model.type(of.field(), text.getText()));
                yield cell.isPresent();
            }
            case KEEP -> {
                boolean kept = model.keep(text.getText(), person.getText(), DecisionPane.day(expires));
                missing.setText(kept ? "" : texts.get("decide.keep.missing"));
                missing.setVisible(!kept);
                missing.setManaged(!kept);
                yield kept;
            }
            case SEND -> {
                String to = text.getText().isBlank()
                        ? Optional.ofNullable(receivers.getSelectionModel().getSelectedItem())
                                .map(Map.Entry::getKey)
                                .orElse("")
                        : text.getText();
                model.send(to);
                yield !to.isBlank();
            }
            case NOTE -> {
                model.note(text.getText());
                yield true;
            }
        };
    }
}
