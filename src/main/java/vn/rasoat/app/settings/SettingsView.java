package vn.rasoat.app.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import vn.rasoat.app.control.ConfirmButton;
import vn.rasoat.app.control.Parts;
import vn.rasoat.model.Texts;

/** Ties {@code SettingsView.fxml} to its view model. */
public final class SettingsView {
    private final SettingsViewModel model;
    private final Texts texts;

    @FXML
    private GridPane look;

    @FXML
    private CheckBox maskBox;

    @FXML
    private Button logButton;

    @FXML
    private HBox forgetHolder;

    @FXML
    private TextArea logArea;

    @FXML
    private Label exportLabel;

    @FXML
    private Button besideButton;

    @FXML
    private Button exportButton;

    @FXML
    private Label dataLabel;

    @FXML
    private Button dataButton;

    public SettingsView(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        List<Node> languages = new ArrayList<>();
        ToggleGroup language = new ToggleGroup();
        for (String code : SettingsViewModel.LANGUAGES) {
            languages.add(choice(
                    language,
                    "language-" + code,
                    texts.get("settings.language." + code),
                    model.now().language().equals(code),
                    () -> model.language(code)));
        }
        row(0, "settings.language", languages);
        List<Node> sizes = new ArrayList<>();
        ToggleGroup size = new ToggleGroup();
        for (int percent : SettingsViewModel.TEXT_SIZES) {
            sizes.add(choice(
                    size,
                    "text-" + percent,
                    texts.get("settings.text." + percent),
                    model.now().textSize() == percent,
                    () -> model.textSize(percent)));
        }
        row(1, "settings.text", sizes);
        ToggleGroup theme = new ToggleGroup();
        row(
                2,
                "settings.theme",
                List.of(
                        choice(
                                theme,
                                "theme-light",
                                texts.get("settings.light"),
                                !model.now().dark(),
                                () -> model.dark(false)),
                        choice(
                                theme,
                                "theme-dark",
                                texts.get("settings.dark"),
                                model.now().dark(),
                                () -> model.dark(true))));
        privacy();
        folders();
    }

    private RadioButton choice(ToggleGroup group, String id, String text, boolean chosen, Runnable choose) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(chosen);
        button.setOnAction(event -> choose.run());
        return button;
    }

    private void row(int row, String key, List<Node> choices) {
        HBox line = new HBox(choices.toArray(Node[]::new));
        line.getStyleClass().add("choices");
        look.addRow(row, Parts.label(texts.get(key)), line);
    }

    private void privacy() {
        maskBox.setSelected(model.now().masked());
        maskBox.setOnAction(event -> {
            model.masked(maskBox.isSelected());
            fillLog();
        });
        logArea.setVisible(false);
        logArea.setManaged(false);
        logButton.setOnAction(event -> {
            fillLog();
            logArea.setVisible(!logArea.isVisible());
            logArea.setManaged(logArea.isVisible());
        });
        ConfirmButton forget = new ConfirmButton(
                texts.get("settings.forget"),
                texts.get("settings.forget.sure"),
                Parts.icon("fth-trash-2"),
                model::forgetRecent);
        forget.setId("forgetRecentButton");
        forget.setDisable(!model.anyRecent());
        forgetHolder.getChildren().setAll(forget);
    }

    private void fillLog() {
        List<String> lines = model.log();
        logArea.setText(lines.isEmpty() ? texts.get("settings.log.none") : String.join("\n", lines));
    }

    private void folders() {
        fillExport();
        exportButton.setOnAction(event -> {
            model.chooseExportFolder();
            fillExport();
        });
        besideButton.setOnAction(event -> {
            model.exportBesideFile();
            fillExport();
        });
        dataLabel.setText(model.dataFolder().toString());
        dataButton.setOnAction(event -> model.showDataFolder());
    }

    private void fillExport() {
        exportLabel.setText(
                model.exportFolder().map(Object::toString).orElseGet(() -> texts.get("settings.export.is-beside")));
        besideButton.setVisible(model.exportFolder().isPresent());
        besideButton.setManaged(model.exportFolder().isPresent());
    }
}
