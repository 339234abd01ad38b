package vn.rasoat.app.register;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.ConfirmButton;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.register.RegisterViewModel.Work;
import vn.rasoat.model.Texts;
import vn.rasoat.register.store.KeptRegister;
import vn.rasoat.register.store.Secret;

/** Ties {@code RegisterView.fxml} to its view model. */
public final class RegisterView {
    private final RegisterViewModel model;
    private final LoadPane load;
    private final Texts texts;

    @FXML
    private ScrollPane root;

    @FXML
    private HBox workRow;

    @FXML
    private ProgressIndicator workSign;

    @FXML
    private Label workLabel;

    @FXML
    private Button stopButton;

    @FXML
    private HBox saidRow;

    @FXML
    private Label saidLabel;

    @FXML
    private Label stateChip;

    @FXML
    private Label keptLabel;

    @FXML
    private GridPane factsGrid;

    @FXML
    private VBox notesBox;

    @FXML
    private VBox openBox;

    @FXML
    private Label openLabel;

    @FXML
    private PasswordField openField;

    @FXML
    private Button openButton;

    @FXML
    private FlowPane actions;

    @FXML
    private Button closeButton;

    @FXML
    private Button verifyButton;

    @FXML
    private HBox clearHolder;

    @FXML
    private VBox loadCard;

    @FXML
    private Label fileLabel;

    @FXML
    private Button chooseButton;

    @FXML
    private GridPane form;

    @FXML
    private Label strengthLabel;

    @FXML
    private Button loadButton;

    @FXML
    private Label missingLabel;

    @FXML
    private Label replaceLabel;

    @FXML
    private Button onceButton;

    public RegisterView(RegisterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.load = new LoadPane(model, texts);
    }

    @FXML
    void initialize() {
        load.tie(loadCard, form, fileLabel, chooseButton, strengthLabel, missingLabel, loadButton);
        openField.setAccessibleText(texts.get("register.passphrase.accessible"));
        openButton.setOnAction(event -> open());
        openField.setOnAction(event -> open());
        closeButton.setOnAction(event -> model.close());
        verifyButton.setOnAction(event -> {
            model.verify(openField.getText());
            openField.clear();
        });
        stopButton.setOnAction(event -> model.stop());
        onceButton.setOnAction(event -> model.useOnce());
        ConfirmButton clear = new ConfirmButton(
                texts.get("register.clear"), texts.get("register.clear.sure"), Parts.icon("fth-trash-2"), model::clear);
        clear.setId("clearButton");
        clearHolder.getChildren().setAll(clear);
        ChangeListener<Object> changed = (property, was, is) -> now();
        ChangeListener<Optional<Work>> worked = (property, was, is) -> work(is);
        model.kept().addListener(new WeakChangeListener<>(changed));
        model.inUse().addListener(new WeakChangeListener<>(changed));
        model.said().addListener(new WeakChangeListener<>(changed));
        model.work().addListener(new WeakChangeListener<>(worked));
        root.getProperties().put("listeners", List.of(changed, worked)); // live as long as the screen
        model.refresh();
        now();
        work(model.work().get());
    }

    private void open() {
        if (openField.isVisible() && openField.getText().isEmpty()) {
            openField.requestFocus();
        } else if (byKeyFile()) {
            model.openWithKeyFile();
        } else {
            model.open(openField.getText());
            openField.clear();
        }
    }

    private boolean byKeyFile() {
        return model.kept()
                .get()
                .map(KeptRegister::lockedWith)
                .filter(Secret.Kind.KEY_FILE::equals)
                .isPresent();
    }

    /** The extract as it is now: none, locked, open, or a file used without being kept. */
    private void now() {
        boolean kept = model.kept().get().isPresent();
        boolean used = model.inUse().get().isPresent();
        boolean opened = model.inUse().get().flatMap(InUse::kept).isPresent();
        String state = opened ? "open" : used ? "once" : kept ? "locked" : "none";
        stateChip.setText(texts.get("register.state." + state));
        stateChip.setGraphic(Parts.icon(used ? "fth-check" : kept ? "fth-lock" : "fth-minus"));
        stateChip.getStyleClass().remove("corrected");
        if (used) {
            stateChip.getStyleClass().add("corrected");
        }
        keptLabel.setText(
                opened
                        ? texts.get("register.opened")
                        : used ? model.inUseWords() : kept ? model.keptWords() : texts.get("register.none"));
        factsGrid.getChildren().clear();
        model.facts().forEach((heading, value) -> {
            Label name = Parts.label(heading, "muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            factsGrid.addRow(factsGrid.getRowCount(), name, Parts.paragraph(value, "strong"));
        });
        notesBox.getChildren()
                .setAll(model.notes().stream().map(RegisterView::note).toList());
        show(factsGrid, opened);
        show(notesBox, !notesBox.getChildren().isEmpty());
        show(openBox, kept);
        show(openField, !byKeyFile());
        show(openLabel, !byKeyFile());
        openLabel.setText(texts.get(opened ? "register.passphrase.verify" : "register.passphrase"));
        openButton.setText(texts.get(byKeyFile() ? "register.open.key" : "register.open"));
        show(openButton, !opened);
        show(closeButton, used);
        show(actions, kept || used);
        show(verifyButton, kept && !byKeyFile());
        show(clearHolder, kept);
        show(replaceLabel, kept);
        show(saidRow, !model.said().get().isEmpty());
        saidLabel.setText(model.said().get());
    }

    private static Node note(String text) {
        HBox line = new HBox(Parts.icon("fth-info"), Parts.paragraph(text));
        line.getStyleClass().add("note");
        return line;
    }

    private void work(Optional<Work> now) {
        show(workRow, now.isPresent());
        now.ifPresent(work -> {
            workLabel.setText(work.text());
            workSign.setProgress(work.part());
        });
        for (Node button : List.of(openButton, verifyButton, onceButton, clearHolder)) {
            button.setDisable(now.isPresent());
        }
        load.check();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
