package vn.rasoat.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Problem;
import vn.rasoat.app.desk.Settings;
import vn.rasoat.model.Texts;

/** Ties {@code ShellView.fxml} to its view model: the bar above, the problem panel, the screen below. */
final class ShellView {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final List<Page> STEPS = List.of(Page.START, Page.RECOGNITION, Page.RESULTS, Page.HANDOVER);
    private static final List<Integer> TEXT_SIZES = List.of(100, 115, 125, 150);

    private final ShellViewModel model;
    private final Screens screens;
    private final Texts texts;

    @FXML
    private BorderPane root;

    @FXML
    private HBox steps;

    @FXML
    private MenuButton settingsButton;

    @FXML
    private HBox problemPanel;

    @FXML
    private Label problemText;

    @FXML
    private Label problemCode;

    @FXML
    private Hyperlink problemDetails;

    @FXML
    private Button problemDismiss;

    @FXML
    private StackPane content;

    ShellView(ShellViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.texts = model.desk().texts();
    }

    @FXML
    void initialize() {
        ChangeListener<Page> turned = (property, was, is) -> show(is);
        model.page().addListener(new WeakChangeListener<>(turned));
        ChangeListener<Optional<Problem>> told = (property, was, is) -> tell(is);
        model.desk().problem().addListener(new WeakChangeListener<>(told));
        root.getProperties().put("listeners", List.of(turned, told)); // live as long as the window's content
        problemDismiss.setOnAction(event -> model.desk().dismiss());
        settings();
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                model.open(event.getDragboard().getFiles().get(0).toPath());
                event.setDropCompleted(true);
            }
        });
        tell(model.desk().problem().get());
        show(model.page().get());
    }

    private void show(Page page) {
        Parent screen = screens.of(page);
        content.getChildren().setAll(screen);
        Platform.runLater(() -> focus(page));
        steps.getChildren().clear();
        for (int i = 0; i < STEPS.size(); i++) {
            if (i > 0) {
                steps.getChildren().add(Parts.icon("fth-chevron-right", "muted-icon"));
            }
            steps.getChildren().add(step(i + 1, STEPS.get(i), page));
        }
    }

    /** Puts the keyboard where the person will want it next. */
    private void focus(Page page) {
        String first =
                switch (page) {
                    case START -> "#chooseButton";
                    case RECOGNITION -> "#startButton";
                    case CHECK -> "#cancelButton";
                    case RESULTS -> "#table";
                    case HANDOVER -> "#writeButton";
                };
        Optional.ofNullable(content.lookup(first)).ifPresent(Node::requestFocus);
    }

    private Button step(int number, Page step, Page page) {
        String name = texts.get("step." + step.name().toLowerCase(java.util.Locale.ROOT));
        Label circle = Parts.label(Integer.toString(number), "step-number");
        Button button = new Button(name, circle);
        button.setId("step-" + step.name());
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("step");
        button.setAccessibleText(texts.get("step.accessible", number, name));
        button.setDisable(!model.canShow(step) || page == Page.CHECK);
        Page shown = page == Page.CHECK ? Page.RECOGNITION : page;
        button.pseudoClassStateChanged(CURRENT, step == shown);
        button.setOnAction(event -> model.go(step));
        return button;
    }

    private void tell(Optional<Problem> problem) {
        problemPanel.setVisible(problem.isPresent());
        problemPanel.setManaged(problem.isPresent());
        problem.ifPresent(told -> {
            problemText.setText(told.text());
            problemCode.setText(texts.get("problem.code", told.code()));
            problemDetails.setVisible(!told.details().isEmpty());
            problemDetails.setManaged(!told.details().isEmpty());
            problemDetails.setOnAction(event -> {
                TextArea details = new TextArea(told.details());
                details.setEditable(false);
                PopOver popOver = new PopOver(details);
                popOver.setDetachable(false);
                popOver.show(problemDetails);
            });
        });
    }

    private void settings() {
        Desk desk = model.desk();
        Settings now = desk.settings().get();
        Menu language = new Menu(texts.get("settings.language"), Parts.icon("fth-globe"));
        ToggleGroup languages = new ToggleGroup();
        for (String code : List.of("vi", "en")) {
            RadioMenuItem item = new RadioMenuItem(texts.get("settings.language." + code));
            item.setToggleGroup(languages);
            item.setSelected(now.language().equals(code));
            item.setOnAction(event -> desk.change(desk.settings().get().withLanguage(code)));
            language.getItems().add(item);
        }
        Menu size = new Menu(texts.get("settings.text"), Parts.icon("fth-type"));
        ToggleGroup sizes = new ToggleGroup();
        for (int percent : TEXT_SIZES) {
            RadioMenuItem item = new RadioMenuItem(percent + " %");
            item.setToggleGroup(sizes);
            item.setSelected(now.textSize() == percent);
            item.setOnAction(event -> desk.change(desk.settings().get().withTextSize(percent)));
            size.getItems().add(item);
        }
        CheckMenuItem dark = new CheckMenuItem(texts.get("settings.dark"), Parts.icon("fth-moon"));
        dark.setSelected(now.dark());
        dark.setOnAction(event -> desk.change(desk.settings().get().withDark(dark.isSelected())));
        settingsButton.getItems().setAll(language, size, dark);
    }
}
