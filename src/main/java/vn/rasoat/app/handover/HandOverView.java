package vn.rasoat.app.handover;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.handover.HandOverViewModel.Stage;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.model.Texts;

/** Ties {@code HandOverView.fxml} to its view model. */
public final class HandOverView {
    private static final Format[] ORDER = {Format.XLSX, Format.HTML, Format.CSV, Format.JSON};

    private final HandOverViewModel model;
    private final Texts texts;

    @FXML
    private ScrollPane root;

    @FXML
    private GridPane documents;

    @FXML
    private Label folderLabel;

    @FXML
    private Button folderButton;

    @FXML
    private CheckBox unmaskBox;

    @FXML
    private Button writeButton;

    @FXML
    private HBox writingRow;

    @FXML
    private HBox writtenPanel;

    @FXML
    private Label writtenLabel;

    @FXML
    private Label filesLabel;

    @FXML
    private Button openButton;

    public HandOverView(HandOverViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        for (int i = 0; i < ORDER.length; i++) {
            documents.add(document(ORDER[i]), i % 2, i / 2);
        }
        folderLabel
                .textProperty()
                .bind(Bindings.createStringBinding(() -> model.folder().get().toString(), model.folder()));
        folderButton.setOnAction(event -> model.chooseFolder());
        unmaskBox.selectedProperty().bindBidirectional(model.unmasked());
        writeButton.setOnAction(event -> model.write());
        writeButton
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.stage().get() == Stage.WRITING
                                || model.formats().get().isEmpty(),
                        model.stage(),
                        model.formats()));
        openButton.setOnAction(event -> model.openFolder());
        ChangeListener<Stage> stage = (property, was, is) -> show(is);
        model.stage().addListener(new WeakChangeListener<>(stage));
        root.getProperties().put("stage", stage); // lives as long as the screen
        show(model.stage().get());
    }

    private VBox document(Format format) {
        String key = "handover." + format.name().toLowerCase(java.util.Locale.ROOT);
        CheckBox box = new CheckBox(texts.get(key));
        box.setId("want-" + format.name().toLowerCase(java.util.Locale.ROOT));
        box.setMnemonicParsing(true);
        box.setSelected(model.formats().get().contains(format));
        box.getStyleClass().add("strong");
        box.setAccessibleHelp(texts.get(key + ".text"));
        box.selectedProperty().addListener((property, was, is) -> model.want(format, is));
        VBox card = new VBox(
                box,
                Parts.paragraph(texts.get(key + ".text"), "muted", "indented"),
                Parts.label(HandOverViewModel.fileName(format), "code", "indented"));
        card.getStyleClass().addAll("card", "document");
        return card;
    }

    private void show(Stage stage) {
        writingRow.setVisible(stage == Stage.WRITING);
        writtenPanel.setVisible(stage == Stage.WRITTEN);
        if (stage == Stage.WRITTEN) {
            writtenLabel.setText(texts.get("handover.written", model.fileNames().size()));
            filesLabel.setText(String.join("  ·  ", model.fileNames()));
            openButton.requestFocus();
        }
    }
}
